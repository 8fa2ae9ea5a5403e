import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RequestOptions } from '../payload/load.js';
import { inlineScript, isWhole } from './inline-payload.js';
import { LightContentController } from './light-content.js';
import { NearbyController } from './nearby.js';
import { ReleaseLoader, type PayloadSource } from './release-loader.js';

/** The element, as far as its properties decide on what is loaded. */
export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  readonly payload: unknown;
  readonly src: string | null;
  readonly loading: string | null;
  readonly crossOrigin: string | null;
  readonly referrerPolicy: ReferrerPolicy | null;
}

/**
 * Chooses the source (`payload`, then `src`, then the inline payload), starts its load when it is due and watches what can still
 * change the outcome: light content that comes late, the viewport coming near, the browser coming online.
 */
export class SourceController implements ReactiveController {
  readonly loader: ReleaseLoader;
  readonly #host: SourceHost;
  readonly #lightContent: LightContentController;
  readonly #nearby: NearbyController;
  #chosen: readonly unknown[] = [];
  #due = true;
  #isNear = false;
  #inlineText: string | undefined;

  constructor(host: SourceHost) {
    this.#host = host;
    this.loader = new ReleaseLoader(() => host.requestUpdate());
    this.#lightContent = new LightContentController(host, () => this.#lookInside());
    this.#nearby = new NearbyController(host, () => this.#comeNear());
    host.addController(this);
    host.addController(this.#lightContent);
    host.addController(this.#nearby);
  }

  /** Loads again, past what the page remembers. */
  async reload(): Promise<void> {
    this.#isNear = true;
    this.#due = false;
    const settled = this.#load('no-cache');
    this.#host.requestUpdate();
    await settled;
  }

  hostUpdate(): void {
    const { payload, src, loading, crossOrigin, referrerPolicy, isConnected } = this.#host;
    const chosen = [payload, src, loading, crossOrigin, referrerPolicy];
    if (chosen.some((value, index) => value !== this.#chosen[index])) this.#due = true;
    if (!this.#due || !isConnected) return;
    this.#chosen = chosen;
    this.#due = false;
    void this.#load();
  }

  hostUpdated(): void {
    const { src, ownerDocument, isConnected } = this.#host;
    if (!isConnected) return;
    if (this.#hasPayload() || src) this.#lightContent.stop();
    else this.#lightContent.start(ownerDocument.readyState === 'loading');
    if (this.loader.state === 'loading' && this.#isDistant()) this.#nearby.start();
    else this.#nearby.stop();
    if (this.loader.error?.code === 'offline') addEventListener('online', this.#loadAnew, { once: true });
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#loadAnew);
    // A move is a removal and an insertion in one go: what is under way goes on.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      if (this.loader.state === 'loading') this.#due = true;
      this.loader.stop();
    });
  }

  async #load(cache?: RequestCache): Promise<void> {
    const source = this.#source(cache);
    if (source) await this.loader.load(source);
    else if (this.#host.src || inlineScript(this.#host)) this.loader.wait();
    else this.loader.clear();
  }

  #source(cache: RequestCache | undefined): PayloadSource | undefined {
    const { payload, src, ownerDocument } = this.#host;
    const base = ownerDocument.baseURI;
    if (this.#hasPayload()) return { value: payload, base };
    if (src) return this.#isDistant() ? undefined : { url: src, base, options: this.#requestOptions(cache) };
    this.#inlineText = this.#wholeInlineText() ?? this.#inlineText;
    return this.#inlineText === undefined ? undefined : { value: this.#inlineText, base };
  }

  #hasPayload(): boolean {
    return this.#host.payload !== null && this.#host.payload !== undefined;
  }

  /** Lazy, and not near yet. */
  #isDistant(): boolean {
    return this.#host.loading === 'lazy' && !this.#isNear && !this.#hasPayload() && Boolean(this.#host.src);
  }

  #wholeInlineText(): string | undefined {
    const script = inlineScript(this.#host);
    return script && isWhole(script) ? (script.textContent ?? '') : undefined;
  }

  #requestOptions(cache: RequestCache | undefined): RequestOptions {
    const { crossOrigin, referrerPolicy } = this.#host;
    return {
      credentials: crossOrigin === 'use-credentials' ? 'include' : 'same-origin',
      ...(referrerPolicy ? { referrerPolicy } : {}),
      ...(cache ? { cache } : {}),
    };
  }

  readonly #loadAnew = (): void => {
    this.#due = true;
    this.#host.requestUpdate();
  };

  /** A new inline payload is read; one that was taken away changes nothing: what is on screen stays. */
  #lookInside(): void {
    const text = this.#wholeInlineText();
    if (text !== undefined && text !== this.#inlineText) this.#loadAnew();
    else if (this.loader.state === 'error') this.#host.requestUpdate();
  }

  #comeNear(): void {
    this.#isNear = true;
    this.#loadAnew();
  }
}
