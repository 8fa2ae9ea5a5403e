import type { StoryContext } from '@storybook/web-components-vite';
import { fieldsOf, findElement } from './manifest.js';

/** Markup cannot carry objects: the code that designers copy sets them by script. */
export function withProperties(code: string, { component, args }: StoryContext): string {
  const element = component ? findElement(component) : undefined;
  const lines = (element ? fieldsOf(element) : [])
    .filter(({ name, attribute }) => isSetByScript(args[name], attribute))
    .map(({ name }) => `  element.${name} = ${JSON.stringify(args[name], null, 2).replaceAll('\n', '\n  ')};`);
  const markup = onePerLine(code);
  if (lines.length === 0) return markup;
  return [
    markup,
    '',
    '<script type="module">',
    `  const element = document.querySelector('${component}');`,
    ...lines,
    '</script>',
  ].join('\n');
}

function isSetByScript(value: unknown, attribute: string | undefined): boolean {
  return value !== undefined && value !== null && (!attribute || typeof value === 'object');
}

/** Many attributes stand one on a line. */
function onePerLine(code: string): string {
  return code.replace(/^<[\w-]+((?:\s+[\w-]+="[^"]*"){3,})>/, (tag) =>
    tag.replaceAll(/\s+([\w-]+="[^"]*")/g, '\n  $1').replace(/>$/, '\n>'),
  );
}
