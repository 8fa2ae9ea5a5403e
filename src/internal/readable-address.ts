/**
 * An address for people: without `https://`, `mailto:` or `tel:`, and with letters instead of their percent-encoding. Spaces and
 * invisible or direction-changing characters stay encoded, so that what is read is what is there.
 */
export function readableAddress(href: string): string {
  return href
    .replace(/^(https:\/\/|mailto:|tel:)/, '')
    .replace(/^([^/]+)\/$/, '$1')
    .replaceAll(/(%[89a-f][\da-f])+/gi, decodeVisible);
}

function decodeVisible(encoded: string): string {
  try {
    const text = decodeURIComponent(encoded);
    return /[\p{C}\p{Z}]/u.test(text) ? encoded : text;
  } catch {
    return encoded;
  }
}
