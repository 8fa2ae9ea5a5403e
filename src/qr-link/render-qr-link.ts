import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../internal/heading.js';
import { link } from '../internal/link.js';
import { fill } from '../internal/localize.js';
import type { PartContext } from '../internal/part-context.js';
import type { QrCode } from './qr-code-controller.js';

/**
 * Heading, code and address. The room for the code is taken before it is drawn, so that nothing moves when it comes.
 *
 * @param title Replaces the word for 'QR code'.
 * @param caption Stands below the address.
 */
export function renderQrLink(
  { target, isPage, size, drawing }: QrCode,
  { labels, headingLevel }: PartContext,
  title: string = labels.qr,
  caption: unknown = nothing,
): TemplateResult {
  // Addresses are told apart from text in the other direction around them.
  const address = link(target.link, target.visible, target.link ? 'qr-link' : 'qr-text');
  return html`<section class="qr">
    ${heading(headingLevel, 'qr-heading', title)}
    <div>
      ${
        size === 'none'
          ? nothing
          : html`<div class="code ${size}" part="qr">
              ${drawing?.(fill(labels.qrName, { address: target.visible })) ?? nothing}
            </div>`
      }
      <div>
        <p class="address" translate="no">${address}</p>
        ${isPage ? html`<p class="hint" part="qr-hint">${labels.qrHint}</p>` : nothing}${caption}
      </div>
    </div>
  </section>`;
}
