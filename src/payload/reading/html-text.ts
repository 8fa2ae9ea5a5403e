/** What is no text at all. */
const hidden = /<(script|style)\b.*?(?:<\/\1\s*>?|$)|<!--.*?(?:-->|$)/gis;

/** Tags around which a new paragraph begins. */
const block = /<\/?(?:p|div|h\d|li|d[dt]|t[dhr]|section|blockquote)\b/gi;

/** Characters that HTML of press texts names, each with its name before it. */
const characters = new Map(
  'amp& apos\' gt> lt< quot" szligß ndash– mdash— hellip… bdquo„ ldquo“ rdquo” lsquo‘ rsquo’ sbquo‚ laquo« raquo» euro€ copy©'
    .split(' ')
    .map((named) => [named.slice(0, -1), named.slice(-1)])
    .concat([
      ['nbsp', '\u00a0'],
      ['shy', '\u00ad'],
    ]) as [string, string][],
);

/** The accents of named letters: `&uuml;` is `u` with the first of them. */
const accents = 'uml\u0308 acute\u0301 grave\u0300 circ\u0302 tilde\u0303 cedil\u0327 ring\u030a';

const entity = /&(?:#([xX][\da-fA-F]{1,5}|\d{1,6})|([a-zA-Z])(uml|acute|grave|circ|tilde|cedil|ring)|(\w+));/g;

function decode(entity: string, code?: string, letter?: string, accent = '', name = ''): string {
  if (code) return String.fromCodePoint(Number(`0${code}`));
  if (letter) return (letter + accents.charAt(accents.indexOf(accent) + accent.length)).normalize();
  return characters.get(name) ?? entity;
}

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
    .replace(entity, decode);
}
