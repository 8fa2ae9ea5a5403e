/**
 * An address for people: without `https://`, `mailto:` or `tel:`, and with letters instead of their percent-encoding. Spaces and
 * invisible or direction-changing characters stay encoded, so that what is read is what is there.
 */
export function readableAddress(href: string): string {
  return href
    .replace(/^(?:https:\/\/|mailto:|tel:)/, '')
    .replace(/^([^/?#]+)\/$/, '$1')
    .replaceAll(/(?:%[89a-f][0-9a-f])+/gi, decodeVisible);
}

function decodeVisible(encoded: string): string {
  try {
    const text = decodeURIComponent(encoded);
    return /^[\p{L}\p{M}\p{N}\p{P}\p{S}]+$/u.test(text) ? text : encoded;
  } catch {
    return encoded;
  }
}
