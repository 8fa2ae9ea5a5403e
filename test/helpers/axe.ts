import axe from 'axe-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules about a whole page, which a fixture is not. */
const pageRules = ['region', 'landmark-one-main', 'page-has-heading-one', 'heading-order', 'bypass'];

/** What axe finds in an element, its light and its shadow tree, as readable lines; empty when all is well. */
export async function axeFindings(element: Element): Promise<string[]> {
  const result = await axe.run(element, {
    runOnly: { type: 'tag', values: tags },
    rules: Object.fromEntries(pageRules.map((rule) => [rule, { enabled: false }])),
  });
  return result.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${violation.help} (${node.target.join(' ')})`),
  );
}
