import { html, type TemplateResult } from 'lit';
import { safeUrl } from './safe-url.js';

/**
 * A link where the address is allowed, else its text alone; either way kept apart from text in the other direction around it. A page
 * that is linked learns the origin it was linked from, no more.
 */
export function link(address: unknown, content: unknown, part = 'link'): TemplateResult {
  const href = safeUrl(address);
  return href
    ? html`<a dir="auto" part=${part} href=${href} rel="noopener" referrerpolicy="strict-origin-when-cross-origin"
        >${content}</a
      >`
    : html`<bdi part=${part}>${content}</bdi>`;
}
