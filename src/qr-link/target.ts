import { pageAddress } from '../internal/page-address.js';
import { safeUrl } from '../internal/safe-url.js';
import { readableAddress } from './readable-address.js';

/** What an element names. */
export interface QrTarget {
  /** What the code says, to the letter; undefined for an address that may not be linked, which gets no code. */
  readonly content?: string;
  /** What the visible text links to. */
  readonly link?: string;
  /** What people read. */
  readonly visible: string;
}

/** Whether neither a text nor an address is given, so that the page itself is named. A blank one counts as none, as in HTML. */
export function namesPage(text: unknown, href: unknown): boolean {
  return isBlank(text) && isBlank(href);
}

/** What to show for the values of `text` and `href`, of which the text comes first; undefined for nothing. */
export function findTarget(text: unknown, href: unknown): QrTarget | undefined {
  if (!isBlank(text)) return typeof text === 'string' ? { content: text, visible: text } : undefined;
  const address = isBlank(href) ? pageAddress() : href;
  if (typeof address !== 'string') return undefined;
  const link = safeUrl(address);
  return link ? { content: link, link, visible: readableAddress(link) } : { visible: address };
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}
