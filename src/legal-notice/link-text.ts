/**
 * A web address or a mail address, without the punctuation after it. Takes no longer than the text is long: a mail address starts
 * only where none of its characters stands before, and has at most 64 characters before the `@`.
 *
 * @see https://www.rfc-editor.org/info/rfc5321
 */
const address =
  /(\bhttps?:\/\/[^\s\p{C}\p{Ps}\p{Pi}\p{Pf}<>"]*[\p{L}\p{N}/=&#_-]|(?<![\p{L}\p{N}._%+@-])[\p{L}\p{N}][\p{L}\p{N}._+'-]{0,63}@[\p{L}\p{N}.-]+\.[\p{L}\p{N}-]*\p{L})/giu;

/** A text parted at the web and mail addresses that it names: every other stretch is one. */
export function partedAtAddresses(text: string): readonly string[] {
  return text.split(address);
}
