/**
 * A comment; an element whose content is no text; or a tag. Each alternative runs to the end of the text where its own end is missing,
 * as a parser would, so that the time taken grows with the length alone.
 */
const markup =
  /<!--.*?(?:-->|$)|<(script|style|template|noscript|iframe|svg|title)\b.*?(?:<\/\1\s*>|$)|<[/!?]?([a-z][^\s/>]*)(?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^"'>])*(?:>|$)/gis;

/** Tags within a line of text; all others part paragraphs. */
const inline = /^(a|abbr|b|bdi|cite|code|em|font|i|img|mark|q|s|small|span|strong|su[bp]|time|u|wbr)$/i;

const entity = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));/gi;

/** The names that editors leave behind most, each before its character. */
const named = dictionary(
  `amp& apos' bdquo„ copy© euro€ gt> hellip… laquo« ldquo“ lsquo‘ lt< mdash— nbsp\u00a0 ndash– quot" raquo» rdquo” reg® rsquo’ sbquo‚ shy\u00ad szligß`,
);

/** What names of accented letters end in, as in `eacute`, each before its combining character. */
const accents = dictionary(
  'acute\u0301 caron\u030c cedil\u0327 circ\u0302 grave\u0300 ring\u030a tilde\u0303 uml\u0308',
);

/** A map, since a name from outside may be that of a property every object has. */
function dictionary(entries: string): ReadonlyMap<string, string> {
  return new Map(entries.split(' ').map((entry) => [entry.slice(0, -1), entry.slice(-1)]));
}

/**
 * The text of a piece of HTML, with a blank line where a block begins or ends. There is no parser here: it is for where none can be
 * had, and what it gives is text, never markup.
 */
export function htmlText(html: string): string {
  return html
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(markup, (_tag, _content, name = 'a') =>
      // What has no name says as little about paragraphs as a link.
      inline.test(name) ? '' : /^br$/i.test(name) ? '\n' : '\n\n',
    )
    .replace(/ ?\n ?/g, '\n')
    .replace(entity, (written, hex?: string, decimal?: string, name = '') => {
      if (hex ?? decimal) return character(hex ? parseInt(hex, 16) : Number(decimal));
      const accent = accents.get(name.slice(1));
      return accent ? (name.charAt(0) + accent).normalize() : (named.get(name) ?? written);
    });
}

/** What HTML has no character for becomes U+FFFD, as in a parser. */
function character(code: number): string {
  return String.fromCodePoint(code > 0x10ffff || code === 0 ? 0xfffd : code);
}
