import { html, nothing, type TemplateResult } from 'lit';
import { afterPaint } from '../internal/after-paint.js';
import { heading } from '../internal/heading.js';
import { link } from '../internal/link.js';
import { qrFrame } from '../internal/qr-frame.js';
import { pageAddress } from '../internal/page-address.js';
import type { Labels } from '../locales/en.js';
import type { QrLink } from '../qr-link/qr-link.js';

/** From this length on `<qr-link>` makes a code larger. */
const denseFrom = 180;

let part: Promise<typeof QrLink> | undefined;

/**
 * What stands in the QR element until that is defined, and when it cannot be: the address as a plain link, in as much room as the
 * code will take. The element has no slot of that name, so it goes when the code comes.
 *
 * @param address Undefined for the current page.
 */
export function renderQrFallback(address: string | undefined, headingLevel: number, labels: Labels): TemplateResult {
  const shown = address ?? pageAddress() ?? '';
  return html`<div slot="fallback">
    ${qrFrame(
      heading(headingLevel, 'qr-heading', labels.qr),
      html`<div class="code ${shown.length < denseFrom ? '' : 'dense'}"></div>`,
      link(shown, shown.replace('https://', ''), 'qr-link'),
      address ? nothing : html`<p class="hint" part="qr-hint">${labels.qrHint}</p>`,
    )}
  </div>`;
}

/** Loads and defines the QR element where a root shows one, once the text is on the page. What fails is tried again at the next call. */
export async function loadQrPart(root: Node & ParentNode): Promise<void> {
  if (!root.querySelector('press-release-qr:not(:defined)')) return;
  try {
    part ??= importPart();
    (await part).define('press-release-qr', root.ownerDocument?.defaultView?.customElements);
  } catch {
    part = undefined;
    // The browser tells of it; no code needs the room.
    root.querySelector('press-release-qr .code')?.remove();
  }
}

async function importPart(): Promise<typeof QrLink> {
  await afterPaint();
  return (await import('../qr-link/encoded-qr-link.js')).EncodedQrLink;
}
