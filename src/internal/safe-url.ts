import { words } from './words.js';

/** What an address is used for: to go to; to be a page that has parts; to show a picture; to show or download any other file. */
export type UrlUse = 'link' | 'page' | 'image' | 'media';

/** One mail address, in which no sign that parts addresses or lines is hidden by escaping. */
const mailAddress = /^(?!.*%[0-7])[^@\s,;]+@[^@\s,;]+$/;

const telephoneNumber = /^\+?\d[\d().-]*(;ext=\d+)?$/;

/** Stands for the unknown address of a payload. The name can never be given to a host: RFC 2606. */
const nowhere = 'https://nowhere.invalid/';

/**
 * The one rule for every address that comes from outside: parsed by the platform, allowed by scheme, given out only as parsed.
 * Undefined for what is no address or not allowed, so that callers show the text instead. `user:password@` is refused; a `mailto:`
 * loses its header fields (`?bcc=`), a `tel:` holds digits alone (`*` and `#` are commands to a phone).
 *
 * @param input The address, absolute or relative to `base`.
 * @param use What it is for; `link` by default.
 * @param base The payload's own address; by default the document's.
 * @see https://url.spec.whatwg.org/
 */
export function safeUrl(
  input: unknown,
  use: UrlUse = 'link',
  base: string | undefined = globalThis.document?.baseURI,
): string | undefined {
  const written = words(input);
  const url = written && parseUrl(written, base);
  if (!url) return undefined;
  const { protocol, pathname, href } = url;
  // A page opened from a disk may show the files beside it and below: neither those of others nor a `//server/share`.
  if (protocol === 'file:') return href.startsWith(String(parseUrl('.', base))) ? href : undefined;
  if (/^https?:$/.test(protocol)) return url.username || url.password ? undefined : href;
  if (use !== 'link') return undefined;
  if (protocol === 'mailto:' && mailAddress.test(pathname)) return protocol + pathname;
  // The spaces that people write between the digits go: RFC 3966 has none.
  const number = href.slice(protocol.length).replace(/\s|%20/g, '');
  return protocol === 'tel:' && telephoneNumber.test(number) ? protocol + number : undefined;
}

/**
 * The same rule away from a page: where no base is known, an allowed relative address stays as it is written, to be resolved by
 * whoever shows it.
 */
export function safeReference(input: string, use: UrlUse, base = ''): string | undefined {
  const home = parseUrl(base) ? base : nowhere;
  const url = safeUrl(input, use, home);
  return home === nowhere && url?.startsWith(nowhere) ? input.trim() : url;
}

/** An address as the platform reads it; undefined for what is none. */
export function parseUrl(input: string, base?: string): URL | undefined {
  try {
    return new URL(input, base);
  } catch {
    return undefined;
  }
}
