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

const entity = /&(?:#[xX]([\da-fA-F]{1,5})|([a-zA-Z])(uml|acute|grave|circ|tilde|cedil|ring)|(\w+));/g;

/** HTML with its entities as decimal numbers, for where there is no parser: who strips the tags needs to know no other way then. */
export function numberEntities(html: string): string {
  return html.replace(entity, (...[written, code, letter, accent = '', name = '']: (string | undefined)[]) => {
    const character = letter
      ? (letter + accents.charAt(accents.indexOf(accent) + accent.length)).normalize()
      : characters.get(name);
    return code ? `&#${parseInt(code, 16)};` : character ? `&#${String(character.codePointAt(0))};` : String(written);
  });
}
