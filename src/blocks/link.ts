import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../internal/safe-url.js';

/** A link where the address is allowed, else its content alone. A page that is linked learns the origin it was linked from, no more. */
export function renderLink(href: unknown, content: unknown): unknown {
  const address = safeUrl(href);
  return address ? anchor(address, content) : content;
}

function anchor(address: string, content: unknown): TemplateResult {
  const isWeb = /^https?:/.test(address);
  return html`<a
    part="link"
    href=${address}
    rel=${isWeb ? 'noopener' : nothing}
    referrerpolicy=${isWeb ? 'strict-origin-when-cross-origin' : nothing}
    >${content}</a
  >`;
}
