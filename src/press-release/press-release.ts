import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { contactCardStyles } from '../contact-card/contact-card.styles.js';
import { followFragment } from '../internal/anchor-controller.js';
import { clampLevel } from '../internal/heading.js';
import { formattingLanguage } from '../internal/language.js';
import { findLabels, mergeLabels } from '../internal/localize.js';
import { pageAddress } from '../internal/page-address.js';
import { PressElement } from '../internal/press-element.js';
import { warnOnce } from '../internal/warn-once.js';
import { legalNoticeStyles } from '../legal-notice/legal-notice.styles.js';
import type { Labels } from '../locales/en.js';
import type { LoadError } from '../payload/loading/load-error.js';
import type { Problem } from '../payload/problems.js';
import type { Release } from '../payload/release.js';
import { pressHeaderStyles } from '../press-header/press-header.styles.js';
import { addressTarget, loadQrTools, qrCodeController } from '../qr-link/qr-code-controller.js';
import { qrLinkStyles } from '../qr-link/qr-link.styles.js';
import { baseStyles } from '../styles/base.styles.js';
import { blocksStyles } from '../blocks/blocks.styles.js';
import { hasFallback } from './inline-payload.js';
import { pressReleaseStyles } from './press-release.styles.js';
import { ReleaseErrorEvent } from './release-error-event.js';
import { ReleaseLoadEvent } from './release-load-event.js';
import { renderRelease, type ReleaseView } from './render-release.js';
import { releaseSource, type ReleaseState } from './release-source.js';
import { showState } from './show-state.js';

/**
 * A whole press release from one payload: by address (`src`), inline (a child `<script type="application/json">`) or as a property.
 * Other light content is the fallback: shown until a release is, and when none can be.
 *
 * @tag press-release
 * @slot - The fallback, such as a link to the release.
 * @slot before - Above the release.
 * @slot after - Below the release.
 * @slot actions - Beside the story number, for the page's own controls.
 * @fires {ReleaseLoadEvent} release-load - A release was read and its text is on the page.
 * @fires {ReleaseErrorEvent} release-error - A load failed for good.
 * @csspart release - The whole release.
 * @csspart notice - A notice above the text: withheld, canceled or embargoed.
 * @csspart text - The column of body and company texts.
 * @csspart summary - The summary at the start of the text.
 * @csspart aside - The column of contacts and QR code.
 * @csspart status - The sentence that is shown where no release and no fallback can be.
 * @cssprop [--pr-ink=inherit] - Colour of the text.
 * @cssprop [--pr-accent] - Colour of links, kicker and focus; by default a blue as light or dark as the text.
 * @cssprop [--pr-muted] - Colour of secondary text.
 * @cssprop [--pr-line] - Colour of hairlines.
 * @cssprop [--pr-tint] - Ground of the company text.
 * @cssprop [--pr-font-family=inherit] - Font of the text.
 * @cssprop [--pr-heading-font-family=inherit] - Font of headings.
 * @cssprop [--pr-font-size=inherit] - Size of the text; everything else follows.
 * @cssprop [--pr-line-height=1.6] - Line height of the text.
 * @cssprop [--pr-radius=0.5em] - Corner radius of boxes.
 * @cssprop [--pr-measure=42em] - The longest line of text.
 * @cssstate empty - There is nothing to load.
 * @cssstate loading - A load is under way.
 * @cssstate ready - The last load succeeded.
 * @cssstate error - The last load failed.
 */
export class PressRelease extends PressElement {
  static override readonly tag = 'press-release';

  static override styles = [
    baseStyles,
    pressHeaderStyles,
    blocksStyles,
    contactCardStyles,
    qrLinkStyles,
    legalNoticeStyles,
    pressReleaseStyles,
  ];

  static override properties: PropertyDeclarations = {
    ...PressElement.properties,
    src: {},
    payload: { attribute: false },
    loading: {},
    permalink: {},
    crossOrigin: {},
    referrerPolicy: {},
    withoutQr: { type: Boolean, attribute: 'without-qr' },
    withoutContact: { type: Boolean, attribute: 'without-contact' },
    withoutAbout: { type: Boolean, attribute: 'without-about' },
  };

  /** Address of the payload, relative to the page. */
  declare src: string | null;

  /** The payload itself: an object or JSON text. Comes before `src` and the inline payload; null for none. */
  declare payload: unknown;

  /** When `src` is loaded: `eager`, at once; `lazy`, when the element comes near the viewport or the page is printed. */
  declare loading: 'eager' | 'lazy';

  /** What the QR code and links to parts name: the `page` that shows the release, or the `release` at its own address. */
  declare permalink: 'page' | 'release';

  /** Whether cookies go to another origin's `src`: only with `use-credentials`. As on `<img>`. */
  declare crossOrigin: 'anonymous' | 'use-credentials' | null;

  /** How much of the page's address the request for `src` tells. As on `<img>`. */
  declare referrerPolicy: ReferrerPolicy | null;

  /**
   * Leaves the QR code out.
   * @attr without-qr
   */
  declare withoutQr: boolean;

  /**
   * Leaves companies and contacts out.
   * @attr without-contact
   */
  declare withoutContact: boolean;

  /**
   * Leaves the company texts out.
   * @attr without-about
   */
  declare withoutAbout: boolean;

  readonly #source = releaseSource(this);
  readonly #qrCode = qrCodeController(this, loadQrTools);
  readonly #internals = this.attachInternals();

  constructor() {
    super();
    this.headingLevel = 2;
    this.src = null;
    this.payload = null;
    this.loading = 'eager';
    this.permalink = 'page';
    this.crossOrigin = null;
    this.referrerPolicy = null;
    this.withoutQr = false;
    this.withoutContact = false;
    this.withoutAbout = false;
    followFragment(this);
  }

  /** What is shown; null while nothing is. Frozen. */
  get release(): Release | null {
    return this.#source.release;
  }

  /** What is wrong with the last payload that was read. */
  get problems(): readonly Problem[] {
    return this.#source.problems;
  }

  /** Outcome of the last load. */
  get state(): ReleaseState {
    return this.#source.state;
  }

  /** Why the last load failed; null when it did not. */
  get error(): LoadError | null {
    return this.#source.error;
  }

  /** The release's language decides on the strings, then the nearest `lang`; `labels` of the payload, then of the element, replace some. */
  protected override get strings(): Labels {
    return mergeLabels(findLabels(this.release?.language, this.language), this.release?.labels, this.labels);
  }

  /** Loads again, past what the page remembers. What is shown stays until the answer is there, and when there is none. */
  async reload(): Promise<void> {
    if (!this.isConnected) return;
    await this.#source.reload();
    await this.updateComplete;
  }

  protected override render(): unknown {
    const { release } = this;
    if (release) return renderRelease(release, this.#view(release));
    return html`<slot></slot>${this.#renderStatus()}`;
  }

  protected override updated(): void {
    const source = this.#source;
    const { release, problems, error, state } = source;
    showState(this.#internals, state);
    if (this.#qrCode.code?.isTooLong && !problems.some(({ code }) => code === 'qr-too-long')) {
      const path = release?.url ? '/url' : '';
      source.problems = Object.freeze([...problems, { path, code: 'qr-too-long', severity: 'hint' }]);
    }
    if (!source.isNews) return;
    source.isNews = false;
    if (error) warnOnce(`release-${error.code}`, `${this.src ?? 'payload'}: ${error.message}`);
    this.dispatchEvent(
      error ? new ReleaseErrorEvent(error) : new ReleaseLoadEvent(release as Release, source.problems),
    );
  }

  /** Nothing can be shown and there is no fallback: says so, politely, and offers another try where that may help. */
  #renderStatus(): TemplateResult {
    // Stays while another try is under way: a button that goes takes the keyboard's place with it.
    const fails = this.error && !hasFallback(this);
    const { error, retry } = this.strings;
    return html`<div class="root status" part="status">
      <p role="status">${fails ? error : nothing}</p>
      ${
        fails && this.error?.retryable && this.src
          ? html`<button type="button" @click=${() => void this.reload()}>${retry}</button>`
          : nothing
      }
    </div>`;
  }

  #view(release: Release): ReleaseView {
    const { headingLevel, permalink, withoutQr, withoutContact, withoutAbout } = this;
    const page = pageAddress();
    const address = permalink === 'release' || !page ? release.url : undefined;
    return {
      address,
      labels: this.strings,
      headingLevel: clampLevel(headingLevel, 5),
      language: formattingLanguage(release.language, this.language),
      code: withoutQr ? undefined : this.#qrCode.codeFor(addressTarget(address ?? page), !address, 'M'),
      withoutContact,
      withoutAbout,
      renderRare: this.#source.renderRare,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'press-release': PressRelease;
  }
  interface HTMLElementEventMap {
    'release-load': ReleaseLoadEvent;
    'release-error': ReleaseErrorEvent;
  }
}
