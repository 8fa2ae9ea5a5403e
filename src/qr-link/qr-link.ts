import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { afterPaint } from '../internal/after-paint.js';
import { followPageAddress } from '../internal/follow-page-address.js';
import { heading } from '../internal/heading.js';
import { link } from '../internal/link.js';
import { fill } from '../internal/localize.js';
import { PressElement } from '../internal/press-element.js';
import { qrFrame, qrFrameStyles } from '../internal/qr-frame.js';
import { words } from '../internal/words.js';
import { baseStyles } from '../styles/base.styles.js';
import type { Encode } from './encode.js';
import { codeSize, readLevel, type QrLevel } from './level.js';
import { matrixPath } from './matrix-path.js';
import { QrErrorEvent } from './qr-error-event.js';
import { qrLinkStyles } from './qr-link.styles.js';
import { findTarget, namesPage, type QrTarget } from './target.js';

/** The light border that readers need around a code, in modules. */
const quietZone = 4;

/** A code that is drawn: what it says, and its drawing. */
interface Drawing {
  readonly content: string;
  readonly level: QrLevel;
  readonly size: number;
  readonly path: string;
}

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

  static override styles = [baseStyles, qrFrameStyles, qrLinkStyles];

  static override properties = { ...PressElement.properties, href: {}, text: {}, level: {}, label: {} };

  /** The address, relative to the page; without one the current page's, without tracking parameters, followed as it changes. */
  declare href: string | null;

  /** Any text to encode instead of an address. */
  declare text: string | null;

  /** How much of the code may be damaged: `L` 7, `M` 15, `Q` 25, `H` 30 percent. More makes the modules smaller. */
  declare level: QrLevel;

  /** The heading, in place of the word for 'QR code'. */
  declare label: string | null;

  #target: QrTarget | undefined;
  #size: 'usual' | 'dense' | 'none' = 'none';
  #drawing: Drawing | undefined;
  #encode: Encode | undefined;
  #isLoading = false;

  /** What `qr-error` was last fired for. */
  #refused: string | undefined;
  #unfollow: (() => void) | undefined;

  constructor() {
    super();
    this.href = null;
    this.text = null;
    this.level = 'M';
    this.label = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#follow();
  }

  /** Loads the encoder, once the text is on the page: making a first code takes about as long as half a frame. */
  protected async loadEncoder(): Promise<Encode> {
    await afterPaint();
    return (await import('./encode.js')).encode;
  }

  /** The drawing is made here, from the values that are shown with it, so a late encoder can never draw an old address. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#target = findTarget(this.text, this.href);
    const content = this.#target?.content;
    const level = readLevel(this.level);
    this.#size = codeSize(content, level);
    const { content: drawn, level: drawnLevel } = this.#drawing ?? {};
    if (drawn !== content || drawnLevel !== level) {
      this.#drawing = content === undefined || this.#size === 'none' ? undefined : this.#draw(content, level);
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const target = this.#target;
    if (!target) return nothing;
    const { strings } = this;
    const name = fill(strings.qrName, { address: target.visible });
    const code = html`<div class="code ${this.#size}" part="qr">${this.#renderDrawing(name)}</div>`;
    const hint = html`<p class="hint" part="qr-hint">${strings.qrHint}</p>`;
    return html`<div class="root">
      ${qrFrame(
        heading(this.headingLevel, 'qr-heading', words(this.label) ?? strings.qr),
        this.#size === 'none' ? nothing : code,
        // Addresses are told apart from text in the other direction around them.
        link(target.link, target.visible, target.link ? 'qr-link' : 'qr-text'),
        html`${namesPage(this.text, this.href) ? hint : nothing}<slot></slot>`,
      )}
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#follow();
    if (this.#size !== 'none' && !this.#encode) void this.#load();
    this.#reportTooLong();
  }

  /** Listens to the page's address only while it is shown. */
  #follow(): void {
    if (this.isConnected && namesPage(this.text, this.href)) {
      this.#unfollow ??= followPageAddress(() => this.requestUpdate());
    } else {
      this.#unfollow?.();
      this.#unfollow = undefined;
    }
  }

  /** A failure leaves the link alone, and the browser tells of it; the next update tries again. */
  async #load(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    try {
      this.#encode = await this.loadEncoder();
      this.requestUpdate();
    } catch {
      // The address stands there.
    } finally {
      this.#isLoading = false;
    }
  }

  #draw(content: string, level: QrLevel): Drawing | undefined {
    const matrix = this.#encode?.(content, level);
    return matrix && { content, level, size: matrix.size, path: matrixPath(matrix) };
  }

  #renderDrawing(name: string): TemplateResult | typeof nothing {
    if (!this.#drawing) return nothing;
    const { size, path } = this.#drawing;
    const side = size + 2 * quietZone;
    return html`<svg
      role="img"
      aria-label=${name}
      viewBox="${-quietZone} ${-quietZone} ${side} ${side}"
      shape-rendering="crispEdges"
    >
      <rect x=${-quietZone} y=${-quietZone} width=${side} height=${side} fill="#fff"></rect>
      <path d=${path}></path>
    </svg>`;
  }

  #reportTooLong(): void {
    const content = this.#size === 'none' ? this.#target?.content : undefined;
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
