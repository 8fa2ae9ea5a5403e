/** What people put between digits; `/` parts area code and number in German-speaking countries. */
const separators = /[\s().[\]/\u2010-\u2015-]/g;

/** Marks of writing direction, which come along when a number is copied from a page. */
const invisible = /\p{Cf}/gu;

/** An extension at the end, in the words of a few languages, as `;ext=` or as a bare `x`. */
const extension = /[\s,;]*(?:extension|extn|ext|x|durchwahl|dw|poste|interno)[.:=\s]*(\d{1,7})$/i;

/** A second number in short: in `+49 231 1234-00/01` the last digits are another ending, not more of the same number. */
const secondEnding = /\/\s*\d{1,3}$/;

/** Countries where a number keeps its leading zero when dialled from abroad; elsewhere that zero is for calls at home alone. */
const keepsZero = /^\+(?:39|225|241|242|378)/;

/** The country code, then a zero in brackets: `+49 (0)231` and `+49 (0231)`. */
const bracketedZero = /^(\+\d{1,3}[\s-]*\()\s*0/;

/**
 * The `tel:` address of a phone number. Undefined for what cannot be dialled from everywhere: a number without its country code, a
 * service code with `*` or `#`, a number with letters, two numbers in one.
 *
 * @see https://www.rfc-editor.org/info/rfc3966
 */
export function telephoneLink(phone: unknown): string | undefined {
  if (typeof phone !== 'string') return undefined;
  const written = phone
    .normalize('NFKC')
    .replaceAll(invisible, '')
    .trim()
    .replace(/^tel:\s*/i, '');
  const internal = extension.exec(written)?.[1];
  const main = written
    .replace(extension, '')
    .trim()
    .replace(/^\(\s*(\+|00)\s*(\d{1,3})\s*\)/, '$1$2')
    .replace(/^00/, '+');
  if (secondEnding.test(main)) return undefined;
  const international = keepsZero.test(main) ? main : main.replace(bracketedZero, '$1');
  const digits = international.replaceAll(separators, '');
  // E.164 allows 15 digits; fewer than 6 are a fragment.
  if (!/^\+[1-9]\d{5,14}$/.test(digits)) return undefined;
  return `tel:${digits}${internal === undefined ? '' : `;ext=${internal}`}`;
}
