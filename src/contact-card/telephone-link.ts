/**
 * The `tel:` address of a phone number. Undefined for what cannot be dialled from everywhere: a number without its country code, a
 * service code with `*` or `#`, a number with letters, two numbers in one.
 *
 * @see https://www.rfc-editor.org/info/rfc3966
 */
export function telephoneLink(phone: string): string | undefined {
  const number = phone
    .replace(/^\(?00/, '+')
    // What people put between digits, marks of writing direction, and the zero that is for calls at home: `+49 (0)231`, `+44 (020)`.
    // Italian numbers keep theirs. Up to three digits after `/` are another ending (`1234-00/01`), not more of the same number.
    .replace(/(?<!39\W{0,3})\(0|\/(?! *\d{1,3}$)|[\s().\p{Pd}\p{Cf}]/gu, '')
    .replace(/;?(ext|x|durchwahl)[:=]?(?=\d+$)/i, ';ext=');
  // E.164 allows 15 digits; fewer than 6 are a fragment.
  return /^\+[1-9]\d{5,14}(;ext=\d+)?$/.test(number) ? `tel:${number}` : undefined;
}
