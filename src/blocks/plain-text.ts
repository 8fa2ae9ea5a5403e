import { asList, field } from './values.js';

/** Inline text without its marks; empty for what is no text. */
export function plainText(value: unknown): string {
  return asList(value)
    .map((run) => {
      const text = typeof run === 'string' ? run : field(run, 'text');
      return typeof text === 'string' ? text : '';
    })
    .join('');
}
