import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../internal/safe-url.js';
import { telephoneLink } from './telephone-link.js';

/** A way to reach somebody, shown as written; without an address for the link it is text alone. */
function way(address: string | undefined, content: TemplateResult): TemplateResult {
  if (address === undefined) return html`<li><span class="way" translate="no">${content}</span></li>`;
  const isOutside = /^https?:/.test(address);
  return html`<li>
    <a
      class="way"
      part="contact-link"
      translate="no"
      href=${address}
      rel=${isOutside ? 'noopener' : nothing}
      referrerpolicy=${isOutside ? 'strict-origin-when-cross-origin' : nothing}
      >${content}</a
    >
  </li>`;
}

/**
 * A phone number.
 *
 * @param label What it is, such as 'Mobile': part of the link, so that it is heard with the number.
 * @param isLabelVisible Seen only where there are two numbers to tell apart.
 */
export function phoneLink(phone: string | undefined, label: string, isLabelVisible = false): unknown {
  if (phone === undefined) return nothing;
  const address = safeUrl(telephoneLink(phone));
  // Numbers read from left to right in every script. The space stands in the label: beside it, the link would underline it.
  return way(
    address,
    html`<span class=${isLabelVisible ? 'label' : 'visually-hidden'} translate="yes">${`${label} `}</span><bdi dir="ltr">${phone}</bdi>`,
  );
}

/** A mail address. It gets no `<wbr>` to break at: accessible names get a space for each. */
export function emailLink(email: string | undefined): unknown {
  if (email === undefined) return nothing;
  return way(safeUrl(`mailto:${email.replace(/^mailto:/i, '')}`), html`<bdi dir="ltr">${email}</bdi>`);
}

/** A website; `www.` without a scheme is an address too. The slash that parsing puts after a bare host is not shown. */
export function websiteLink(url: string | undefined): unknown {
  if (url === undefined) return nothing;
  return way(safeUrl(/^www\./i.test(url) ? `https://${url}` : url), html`<bdi dir="ltr">${url.replace(/^(https?:\/\/[^/?#]+)\/$/i, '$1')}</bdi>`);
}
