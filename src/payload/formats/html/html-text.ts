/** What is no text at all. */
const hidden = /<(script|style)\b.*?(?:<\/\1\s*>?|$)|<!--.*?(?:-->|$)/gis;

/** Tags around which a new paragraph begins. */
const block = /<\/?(?:p|div|h\d|li|d[dt]|t[dhr]|section|blockquote)\b/gi;

/**
 * The text of a piece of HTML, with a blank line where a block begins or ends: what is shown where HTML cannot be converted. There is
 * no parser here, and what it gives is text, never markup. Of entities it knows decimal numbers, by which systems write quotation marks
 * and dashes.
 */
export function htmlText(html: string): string {
  return html
    .replace(hidden, '')
    .replace(/\s+/g, ' ')
    .replace(/<br\b/gi, '\n$&')
    .replace(block, '\n\n$&')
    .replace(/<[/!]?[a-z][^>]*(?:>|$)/gi, '')
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
