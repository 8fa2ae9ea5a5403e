/** What an address is used for; each use has its own list of schemes. */
export type UrlUse = 'link' | 'image';

const schemes: Readonly<Record<UrlUse, readonly string[]>> = {
  link: ['http:', 'https:', 'mailto:', 'tel:'],
  image: ['http:', 'https:'],
};

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
  if (typeof input !== 'string' || input.trim() === '') return undefined;
  const url = parseUrl(input, base);
  if (!url) return undefined;
  if (url.protocol === 'file:') return besideFile(input, base) && !url.host ? url.href : undefined;
  if (!schemes[use].includes(url.protocol)) return undefined;
  if (url.protocol === 'mailto:') return safeMailto(url);
  if (url.protocol === 'tel:') return safeTel(url);
  return url.username || url.password || !url.hostname ? undefined : url.href;
}

/** Stands for the unknown address of a payload. The name can never be given to a host: RFC 2606. */
const nowhere = 'https://nowhere.invalid/';

/**
 * The same rule away from a page: where no base is known, an allowed relative address stays as it is written, to be resolved by
 * whoever shows it.
 */
export function safeReference(input: unknown, use: UrlUse, base?: string): string | undefined {
  const home = parseUrl(base ?? '')?.href;
  const url = safeUrl(input, use, home ?? nowhere);
  return url !== undefined && !home && !parseUrl(input as string) ? (input as string).trim() : url;
}

function parseUrl(input: string, base?: string): URL | undefined {
  try {
    return new URL(input, base);
  } catch {
    return undefined;
  }
}

/** A page opened from a disk may show the files beside it: `logo.svg`, but neither `file:///etc/…` nor `//server/share`. */
function besideFile(input: string, base = ''): boolean {
  return base.startsWith('file:') && !parseUrl(input);
}

function safeMailto(url: URL): string | undefined {
  return /^[^@\s,;]+@[^@\s,;]+$/.test(decodeSafely(url.pathname)) ? `mailto:${url.pathname}` : undefined;
}

/** The spaces that people write between the digits go: RFC 3966 has none. */
function safeTel(url: URL): string | undefined {
  const number = url.pathname.replace(/\s|%20/g, '');
  return /^\+?\d[\d().-]*(;ext=\d+)?$/.test(number) ? `tel:${number}` : undefined;
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
