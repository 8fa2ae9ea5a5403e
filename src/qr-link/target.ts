import { safeUrl } from '../internal/safe-url.js';
import { readableAddress } from '../internal/readable-address.js';

/** What an element names. */
export interface QrTarget {
  /** What the code says, to the letter; undefined for an address that may not be linked, which gets no code. */
  readonly content?: string;
  /** What the visible text links to. */
  readonly link?: string;
  /** What people read. */
  readonly visible: string;
}

/** What to show for an address; undefined for what is no text. */
export function addressTarget(address: unknown): QrTarget | undefined {
  if (typeof address !== 'string') return undefined;
  const link = safeUrl(address);
  return link ? { content: link, link, visible: readableAddress(link) } : { visible: address };
}
