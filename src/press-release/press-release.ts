import { html, nothing, type TemplateResult } from 'lit';
import { ContactCard } from '../contact-card/contact-card.js';
import { InterviewQa } from '../interview-qa/interview-qa.js';
import { followFragment } from '../internal/anchor-controller.js';
import { clampLevel } from '../internal/heading.js';
import { isOurs } from '../internal/define.js';
import { formattingLanguage } from '../internal/language.js';
import { findLabels, mergeLabels } from '../internal/localize.js';
import { pageAddress } from '../internal/page-address.js';
import { PressElement } from '../internal/press-element.js';
import { qrFrameStyles } from '../internal/qr-frame.js';
import { warnOnce } from '../internal/warn-once.js';
import { LegalNotice } from '../legal-notice/legal-notice.js';
import type { Labels } from '../locales/en.js';
import type { LoadError } from '../payload/loading/load-error.js';
import type { Problem } from '../payload/problems.js';
import type { Release } from '../payload/release.js';
import { PressHeader } from '../press-header/press-header.js';
import type { QrLink } from '../qr-link/qr-link.js';
import { baseStyles } from '../styles/base.styles.js';
import { blocksStyles } from '../blocks/blocks.styles.js';
import { hasFallback } from './inline-payload.js';
import { pressReleaseStyles } from './press-release.styles.js';
import { loadQrPart } from './qr-part.js';
import type { ReleaseState } from './release-loader.js';
import type { ReleaseErrorEvent } from './release-error-event.js';
import type { ReleaseLoadEvent } from './release-load-event.js';
import { renderRelease, type ReleaseView } from './render-release.js';
import { SourceController } from './source-controller.js';
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

  static override readonly inner = {
    'press-release-header': PressHeader,
    'press-release-contact': ContactCard,
    'press-release-interview': InterviewQa,
    'press-release-legal': LegalNotice,
  };

  static override styles = [baseStyles, blocksStyles, qrFrameStyles, pressReleaseStyles];

  static override properties = {
    ...PressElement.properties,
    src: {},
    payload: { attribute: false },
    loading: {},
    permalink: {},
    crossOrigin: { attribute: 'crossorigin' },
    referrerPolicy: { attribute: 'referrerpolicy' },
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

  readonly #source = new SourceController(this);
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

  /**
   * Registers `<press-release>` and the parts inside it, all or nothing: where the name is already ours, of any version, nothing
   * happens; where it is somebody else's, a warning.
   */
  static override define(
    tag: string = this.tag,
    registry: CustomElementRegistry | undefined = globalThis.customElements,
  ): void {
    const existing = registry?.get(tag);
    if (existing && isOurs(existing)) return;
    const taken = [tag, 'press-release-qr', ...Object.keys(this.inner)].find((name) => {
      const owner = registry?.get(name);
      return owner && !isOurs(owner);
    });
    if (taken) warnOnce('tag-taken', `<${taken}> belongs to another script; nothing was registered.`);
    else super.define(tag, registry);
  }

  /** What is shown; null while nothing is. Frozen. */
  get release(): Release | null {
    return this.#source.loader.release;
  }

  /** What is wrong with the last payload that was read. */
  get problems(): readonly Problem[] {
    return this.#source.loader.problems;
  }

  /** Outcome of the last load. */
  get state(): ReleaseState {
    return this.#source.loader.state;
  }

  /** Why the last load failed; null when it did not. */
  get error(): LoadError | null {
    return this.#source.loader.error;
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
    showState(this.#internals, this.state);
    void this.#announce();
    void loadQrPart(this.renderRoot);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.#partsComplete();
    return complete;
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
      hasQr: !withoutQr && Boolean(address ?? page),
      hasContact: !withoutContact,
      hasAbout: !withoutAbout,
      onQrError: this.#onQrError,
    };
  }

  async #announce(): Promise<void> {
    await this.#partsComplete();
    const event = this.#source.loader.takeEvent();
    if (!event) return;
    if (this.error) warnOnce(`release-${this.error.code}`, `${this.src ?? 'payload'}: ${this.error.message}`);
    this.dispatchEvent(event);
  }

  async #partsComplete(): Promise<void> {
    const parts = this.renderRoot.querySelectorAll<PressElement>(innerSelector);
    await Promise.all(Array.from(parts, (part) => part.updateComplete));
  }

  readonly #onQrError = (): void => {
    this.#source.loader.addProblem({ path: this.release?.url ? '/url' : '', code: 'qr-too-long', severity: 'hint' });
  };
}

const innerSelector = Object.keys(PressRelease.inner).join(',');

declare global {
  interface HTMLElementTagNameMap {
    'press-release': PressRelease;
    'press-release-header': PressHeader;
    'press-release-contact': ContactCard;
    'press-release-qr': QrLink;
    'press-release-legal': LegalNotice;
  }
  interface HTMLElementEventMap {
    'release-load': ReleaseLoadEvent;
    'release-error': ReleaseErrorEvent;
  }
}
