/** What is no text at all. */
const hidden = /<(script|style)\b.*?(?:<\/\1\s*>?|$)|<!--.*?(?:-->|$)/gis;

/** Tags around which a new paragraph begins. */
const block = /<\/?(?:p|div|h\d|li|d[dt]|t[dhr]|section|blockquote)\b/gi;

const entity = /&(?:#([xX][\da-fA-F]{1,5}|\d{1,6})|(amp|apos|gt|lt|nbsp|quot));/g;

const characters: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: '\u00a0',
  quot: '"',
};

/**
 * The text of a piece of HTML, with a blank line where a block begins or ends. There is no parser here, and what it gives is text,
 * never markup.
 */
export function htmlText(html: string): string {
  return html
    .replace(hidden, '')
    .replace(/\s+/g, ' ')
    .replace(/<br\b/gi, '\n$&')
    .replace(block, '\n\n$&')
    .replace(/<[/!]?[a-z][^>]*(?:>|$)/gi, '')
    .replace(
      entity,
      (_entity, code: string, name: string) => characters[name] ?? String.fromCodePoint(Number(`0${code}`)),
    );
}
