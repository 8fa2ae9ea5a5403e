import { html, nothing, type TemplateResult } from 'lit';
import { PressElement } from '../internal/press-element.js';
import { words } from '../internal/words.js';
import { baseStyles } from '../styles/base.styles.js';
import { readLevel, type QrLevel } from './level.js';
import { loadQrTools, qrCodeController, type QrToolsModule } from './qr-code-controller.js';
import { QrErrorEvent } from './qr-error-event.js';
import { qrLinkStyles } from './qr-link.styles.js';
import { findTarget, namesPage } from './find-target.js';
import { renderQrLink } from './render-qr-link.js';

/**
 * A QR code with its address as a link, for going on with a page on another device. Names the current page, and follows it, unless
 * an address or a text is given.
 *
 * @tag qr-link
 * @slot - A caption below the address.
 * @fires {QrErrorEvent} qr-error - The text is too long for a code; the address stands alone.
 * @csspart qr - The box of the code.
 * @csspart qr-heading - The heading.
 * @csspart qr-link - The visible address.
 * @csspart qr-text - The visible text, where it is no link.
 * @csspart qr-hint - The line that says what the code is for.
 * @cssprop [--pr-ink=inherit] - Colour of the text.
 * @cssprop [--pr-accent] - Colour of the link and of focus.
 * @cssprop [--pr-muted] - Colour of the hint.
 * @cssprop [--pr-line] - Colour of the hairline around the code.
 */
export class QrLink extends PressElement {
  static override readonly tag = 'qr-link';

  static override styles = [baseStyles, qrLinkStyles];

  static override properties = { ...PressElement.properties, href: {}, text: {}, level: {}, label: {} };

  /** The address, relative to the page; without one the current page's, without tracking parameters, followed as it changes. */
  declare href: string | null;

  /** Any text to encode instead of an address. */
  declare text: string | null;

  /** How much of the code may be damaged: `L` 7, `M` 15, `Q` 25, `H` 30 percent. More makes the modules smaller. */
  declare level: QrLevel;

  /** The heading, in place of the word for 'QR code'. */
  declare label: string | null;

  readonly #controller = qrCodeController(this, () => this.loadTools());

  /** What `qr-error` was last fired for. */
  #refused: string | undefined;

  constructor() {
    super();
    this.href = null;
    this.text = null;
    this.level = 'M';
    this.label = null;
  }

  /** Loads what draws the code. */
  protected loadTools(): Promise<QrToolsModule> {
    return loadQrTools();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { strings: labels, language, headingLevel, text, href } = this;
    const code = this.#controller.codeFor(findTarget(text, href), namesPage(text, href), readLevel(this.level));
    if (!code) return nothing;
    const context = { labels, language, headingLevel };
    return html`<div class="root">
      ${renderQrLink(code, context, words(this.label), html`<slot></slot>`)}
    </div>`;
  }

  protected override updated(): void {
    const { code } = this.#controller;
    const content = code?.isTooLong ? code.target.content : undefined;
    if (content !== undefined && content !== this.#refused) this.dispatchEvent(new QrErrorEvent('too-long'));
    this.#refused = content;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'qr-link': QrLink;
  }
  interface HTMLElementEventMap {
    'qr-error': QrErrorEvent;
  }
}
