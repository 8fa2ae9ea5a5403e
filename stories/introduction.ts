import { allElements, findElement } from '../.storybook/manifest.js';

interface Token {
  readonly name: string;
  readonly description: string | undefined;
  readonly initial: string | undefined;
}

/** The tokens of all elements, each once, in the words of the whole release where it has them. */
export function tokens(): readonly Token[] {
  const found = new Map<string, Token>();
  for (const { name, description, default: initial } of allElements().flatMap(
    ({ cssProperties = [] }) => cssProperties,
  )) {
    if (!found.has(name)) found.set(name, { name, description, initial });
  }
  return [...found.values()];
}

/** The names of an element's parts and slots, as one line each. */
export function piecesOf(tag: string): { readonly parts: string; readonly slots: string } {
  const { cssParts = [], slots = [] } = findElement(tag) ?? {};
  return {
    parts: cssParts.map(({ name }) => name).join(', '),
    slots: slots.map(({ name }) => name || '(default)').join(', ') || '–',
  };
}

/** The address of an element's page in this Storybook. */
export function linkToElement(tag: string): string {
  return `./?path=/docs/${tag === 'press-release' ? '' : 'parts-'}${tag}--docs`;
}
