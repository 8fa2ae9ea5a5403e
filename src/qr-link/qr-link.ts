import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { clampLevel, heading } from '../internal/heading.js';
import { fill } from '../internal/localize.js';
import { followPageAddress } from '../internal/page-address.js';
import { PressElement } from '../internal/press-element.js';
import { warnOnce } from '../internal/warn-once.js';
import { baseStyles } from '../styles/base.styles.js';
import { afterPaint } from './after-paint.js';
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
    this.#size = content === undefined ? 'none' : codeSize(content, level);
    if (content === undefined || this.#size === 'none') this.#drawing = undefined;
    else if (this.#drawing?.content !== content || this.#drawing.level !== level)
      this.#drawing = this.#draw(content, level);
  }

  protected override render(): TemplateResult | typeof nothing {
    const target = this.#target;
    if (!target) return nothing;
    const { strings } = this;
    const label = typeof this.label === 'string' && this.label.trim() ? this.label : strings.qr;
    return html`<div class="root">
      <section>
        ${heading(clampLevel(this.headingLevel, 6, 3), 'qr-heading', label)}
        <div class="qr">
          ${
            this.#size === 'none'
              ? nothing
              : html`<div class="code ${this.#size}" part="qr">${this.#renderDrawing(fill(strings.qrName, { address: target.visible }))}</div>`
          }
          <div class="words">
            <p class="address" translate="no">${renderAddress(target)}</p>
            ${namesPage(this.text, this.href) ? html`<p class="hint" part="qr-hint">${strings.qrHint}</p>` : nothing}
            <slot></slot>
          </div>
        </div>
      </section>
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
    const follows = this.isConnected && namesPage(this.text, this.href);
    if (follows) this.#unfollow ??= followPageAddress(() => this.requestUpdate());
    else {
      this.#unfollow?.();
      this.#unfollow = undefined;
    }
  }

  /** A failure leaves the link alone; the next update tries again. */
  async #load(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    try {
      this.#encode = await this.loadEncoder();
      this.requestUpdate();
    } catch {
      warnOnce('qr-encoder', 'The script that makes QR codes could not be loaded; the address stands alone.');
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
      <path fill="#000" d=${path}></path>
    </svg>`;
  }

  #reportTooLong(): void {
    const content = this.#size === 'none' ? this.#target?.content : undefined;
    if (content !== undefined && content !== this.#refused) {
      warnOnce('qr-too-long', 'No QR code holds so long an address at this level; the address stands alone.');
      this.dispatchEvent(new QrErrorEvent('too-long'));
    }
    this.#refused = content;
  }
}

/** Addresses are written from left to right in every language. */
function renderAddress({ link, visible }: QrTarget): TemplateResult {
  return link
    ? html`<a
        part="qr-link"
        dir="ltr"
        href=${link}
        rel="noopener"
        referrerpolicy="strict-origin-when-cross-origin"
        >${visible}</a
      >`
    : html`<bdi part="qr-text">${visible}</bdi>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'qr-link': QrLink;
  }
  interface HTMLElementEventMap {
    'qr-error': QrErrorEvent;
  }
}
