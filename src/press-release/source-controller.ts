import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { inlineScript, isWhole } from './inline-payload.js';
import { watchLightContent } from './light-content.js';
import { whenNear } from './nearby.js';
import { ReleaseLoader, type PayloadSource } from './release-loader.js';

/** https://w3c.github.io/webappsec-referrer-policy/#referrer-policies */
const referrerPolicies =
  /^(no-referrer(-when-downgrade)?|same-origin|(strict-)?origin(-when-cross-origin)?|unsafe-url)$/;

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
  #chosen: readonly unknown[] = [];
  #due = true;
  #isNear = false;
  #inlineText: string | undefined;
  #watched: unknown;
  #stopWatching: (() => void) | undefined;

  constructor(host: SourceHost) {
    this.#host = host;
    this.loader = new ReleaseLoader(() => host.requestUpdate());
    host.addController(this);
  }

  /** Loads again, past what the page remembers. */
  async reload(): Promise<void> {
    this.#isNear = true;
    this.#due = false;
    this.#chosen = this.#choice();
    const settled = this.#load('no-cache');
    this.#host.requestUpdate();
    await settled;
  }

  hostUpdate(): void {
    const choice = this.#choice();
    if (choice.length !== this.#chosen.length || choice.some((value, index) => value !== this.#chosen[index])) {
      this.#due = true;
    }
    if (!this.#due || !this.#host.isConnected) return;
    this.#chosen = choice;
    this.#due = false;
    void this.#load();
  }

  hostUpdated(): void {
    if (this.#host.isConnected) this.#watch(this.#whatToWatch());
  }

  hostDisconnected(): void {
    this.#watch(undefined);
    // A move is a removal and an insertion in one go: what is under way goes on.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      if (this.loader.state === 'loading' || this.loader.error?.code === 'offline') this.#due = true;
      this.loader.stop();
    });
  }

  /** What decides on the source, as far as it counts: a new value of anything else loads nothing. */
  #choice(): readonly unknown[] {
    const { payload, src, crossOrigin, referrerPolicy } = this.#host;
    if (payload != null) return [payload];
    return src ? [src, crossOrigin, referrerPolicy, this.loader.state === 'loading' && this.#isDistant()] : [];
  }

  async #load(cache?: RequestCache): Promise<void> {
    const { src } = this.#host;
    const source = this.#source(cache);
    if (source) await this.loader.load(source);
    else if (src || inlineScript(this.#host)) this.loader.wait();
    else this.loader.clear();
  }

  #source(cache: RequestCache | undefined): PayloadSource | undefined {
    const { payload, src, crossOrigin, referrerPolicy, ownerDocument } = this.#host;
    const base = ownerDocument.baseURI;
    if (payload != null) return { value: payload, base };
    if (!src) {
      this.#inlineText = this.#wholeInlineText() ?? this.#inlineText;
      return this.#inlineText === undefined ? undefined : { value: this.#inlineText, base };
    }
    if (this.#isDistant()) return undefined;
    // As on `<img>`, a policy that is none is ignored; `fetch` would throw.
    const policy = referrerPolicies.test(referrerPolicy ?? '') && referrerPolicy;
    const credentials = /^use-credentials$/i.test(String(crossOrigin)) ? 'include' : 'same-origin';
    return {
      url: src,
      base,
      options: { credentials, ...(policy && { referrerPolicy: policy }), ...(cache && { cache }) },
    };
  }

  /** Lazy, and not near yet. */
  #isDistant(): boolean {
    return /^lazy$/i.test(String(this.#host.loading)) && !this.#isNear;
  }

  #wholeInlineText(): string | undefined {
    const script = inlineScript(this.#host);
    return script && isWhole(script) ? (script.textContent ?? '') : undefined;
  }

  /** The viewport, the network, or the light content, while or after the document is parsed. */
  #whatToWatch(): unknown {
    const { payload, src, ownerDocument } = this.#host;
    const { state, error } = this.loader;
    if (error?.code === 'offline') return 'online';
    if (payload == null && !src) return ownerDocument.readyState === 'loading' ? 'parsing' : 'content';
    return payload == null && state === 'loading' && this.#isDistant() ? 'near' : undefined;
  }

  /** Observes no more than what can still change the outcome. */
  #watch(what: unknown): void {
    if (what === this.#watched) return;
    this.#watched = what;
    this.#stopWatching?.();
    this.#stopWatching = undefined;
    if (what === 'near') this.#stopWatching = whenNear(this.#host, this.#comeNear);
    else if (what === 'online') this.#stopWatching = whenOnline(this.#loadAnew);
    else if (what) this.#stopWatching = watchLightContent(this.#host, this.#lookInside);
  }

  readonly #loadAnew = (): void => {
    this.#due = true;
    this.#host.requestUpdate();
  };

  readonly #comeNear = (): void => {
    this.#isNear = true;
    this.#loadAnew();
  };

  /** A new inline payload is read; one that was taken away changes nothing: what is on screen stays. */
  readonly #lookInside = (): void => {
    const text = this.#wholeInlineText();
    if (text !== undefined && text !== this.#inlineText) this.#loadAnew();
    else if (this.loader.state === 'error' || this.#watched === 'parsing') this.#host.requestUpdate();
  };
}

function whenOnline(onOnline: () => void): () => void {
  addEventListener('online', onOnline);
  return () => removeEventListener('online', onOnline);
}
