import { pageAddress } from '../internal/page-address.js';
import { addressTarget, type QrTarget } from './target.js';

/** Whether neither a text nor an address is given, so that the page itself is named. A blank one counts as none, as in HTML. */
export function namesPage(text: unknown, href: unknown): boolean {
  return isBlank(text) && isBlank(href);
}

/** What to show for the values of `text` and `href`, of which the text comes first; undefined for nothing. */
export function findTarget(text: unknown, href: unknown): QrTarget | undefined {
  if (isBlank(text)) return addressTarget(isBlank(href) ? pageAddress() : href);
  return typeof text === 'string' ? { content: text, visible: text } : undefined;
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}
