import type { ReactiveControllerHost } from 'lit';
import type { BlockRenderer } from '../blocks/blocks.js';
import { parseUrl } from '../internal/safe-url.js';
import { loadPayload, type RequestOptions } from '../payload/load.js';
import { LoadError } from '../payload/loading/load-error.js';
import { parsePayload } from '../payload/loading/parse-payload.js';
import type { Problem, ProblemCode } from '../payload/problems.js';
import { readCommon, type ReadResult } from '../payload/read-common.js';
import type { Release } from '../payload/release.js';
import { inlineScript, isWhole } from './inline-payload.js';
import { loadRareReaders } from './load-rare-readers.js';

/** Outcome of the last load: nothing to load, under way, shown, or failed. */
export type ReleaseState = 'empty' | 'loading' | 'ready' | 'error';

/** The element, as far as its properties decide on what is loaded. */
export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  readonly payload: unknown;
  readonly src: string | null;
  readonly loading: string | null;
  readonly crossOrigin: string | null;
  readonly referrerPolicy: ReferrerPolicy | null;
}

/** What there is to show, and how the last load went. */
export interface ReleaseSource {
  state: ReleaseState;
  release: Release | null;
  problems: readonly Problem[];
  error: LoadError | null;
  /** Shows the rare blocks of a release; once there, it stays. */
  renderRare?: BlockRenderer | undefined;
  /** Whether a load has ended of which the page was not told yet. */
  isNews: boolean;
  /** Loads again, past what the page remembers. Never rejects. */
  readonly reload: () => Promise<void>;
}

const nothing = { state: 'empty', release: null, problems: [], error: null, isNews: false } as const;

/**
 * Chooses the source of an element (`payload`, then `src`, then the inline payload), loads and reads it when it is due, and watches
 * what can still change the outcome. The last word wins.
 */
export function releaseSource(host: SourceHost): ReleaseSource {
  /** What was loaded last, and what that depends on: a new value of anything else loads nothing. */
  let chosen: readonly unknown[] = [];
  /** The last inline payload. One that is taken away changes nothing: what is on screen stays. */
  let inlineText: string | undefined;
  /** The address that waits for the viewport no more. */
  let wanted: string | null | undefined;
  let turn = new AbortController();
  let watch = new AbortController();

  const update = (): void => host.requestUpdate();

  const comeNear = (): void => {
    wanted = host.src;
    update();
  };

  const content = new MutationObserver(update);
  // Within one screen, about as browsers do for lazy images.
  const viewport = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && comeNear(), {
    rootMargin: '100%',
  });

  const isDistant = (): boolean => /^lazy$/i.test(String(host.loading)) && wanted !== host.src;

  /** What to load, whether it has to be waited for, and how it is asked for. */
  const choose = (): typeof chosen => {
    const { payload, src, crossOrigin, referrerPolicy } = host;
    if (payload != null) return [payload];
    if (src) return [src, isDistant(), crossOrigin, referrerPolicy];
    const script = inlineScript(host);
    if (script && isWhole(script)) inlineText = script.text;
    return [inlineText, !!script && inlineText === undefined];
  };

  const load = async (options?: RequestOptions): Promise<void> => {
    stop();
    const { signal } = (turn = new AbortController());
    const { payload, src, baseURI } = host;
    const [given, isWaiting] = (chosen = choose());
    const isAddress = payload == null && !!src;
    let base = baseURI;
    let value = given;
    try {
      if (isWaiting) source.state = 'loading';
      else if (given === undefined) Object.assign(source, nothing);
      else {
        // A value is read at once, unless there is something rare in it; all else settles later.
        if (isAddress) {
          source.state = 'loading';
          wanted = src;
          base = absoluteUrl(src, baseURI);
          value = await loadPayload(base, { ...requestOptions(host), ...options }, signal);
        } else if (typeof given === 'string') value = parsePayload(given);
        signal.throwIfAborted();
        let result = readCommon(value, { base });
        if (result.isPartial) {
          source.state = 'loading';
          const rare = await loadRareReaders(signal);
          signal.throwIfAborted();
          source.renderRare ??= rare?.renderRare;
          result = readCommon(value, { base, rare: rare?.readers });
        }
        show(result, Number(isAddress));
      }
    } catch (error) {
      if (signal.aborted) return;
      fail(error instanceof LoadError ? error : new LoadError('network', String(error)));
    }
    update();
  };

  const show = ({ release, problems }: ReadResult, attempts: number): void => {
    source.problems = problems;
    if (!release) {
      const failure = new LoadError('payload', problems.map(({ code, path }) => `${code} ${path}`.trim()).join(', '));
      throw Object.assign(failure, { attempts });
    }
    Object.assign(source, { release, state: 'ready', error: null, isNews: true });
  };

  const fail = (error: LoadError): void => {
    // What authors can do something about is a problem, too.
    const code = /^\w+-json/.exec(error.message)?.[0] as ProblemCode | undefined;
    if (code) source.problems = Object.freeze([{ path: '', code, severity: 'error', hint: error.message }]);
    Object.assign(source, { state: 'error', error, isNews: true });
  };

  /** Ends what is under way, and lets go of what was loaded. */
  const stop = (): void => {
    turn.abort();
    source.isNews = false;
  };

  /** What is not shown by now is due again when the element or the page comes back, or the network. */
  const suspend = (): void => {
    if (source.state !== 'ready') chosen = [];
    stop();
  };

  const unwatch = (): void => {
    watch.abort();
    content.disconnect();
    viewport.disconnect();
  };

  host.addController({
    hostUpdate() {
      const choice = choose();
      const isSame = choice.length === chosen.length && choice.every((value, index) => value === chosen[index]);
      if (!isSame && host.isConnected) void load();
    },
    /** Watches what can still change the outcome, until the next update. */
    hostUpdated() {
      unwatch();
      const { payload, src, ownerDocument } = host;
      if (payload != null || !host.isConnected) return;
      watch = new AbortController();
      if (!src) {
        const place = ownerDocument.readyState === 'loading' ? ownerDocument : host;
        content.observe(place, { childList: true, subtree: true, characterData: true });
        ownerDocument.addEventListener('readystatechange', update, watch);
      } else if (isDistant()) {
        viewport.observe(host);
        addEventListener('beforeprint', comeNear, watch);
      } else if (source.state === 'loading' || source.error?.code === 'offline') {
        // A page that is left may be kept and shown again: nothing runs meanwhile.
        addEventListener('pagehide', suspend, watch);
        addEventListener('pageshow', update, watch);
        addEventListener('online', suspend, watch);
        addEventListener('online', update, watch);
      }
    },
    hostDisconnected() {
      // A move is a removal and an insertion in one go: what is under way goes on.
      queueMicrotask(() => {
        if (host.isConnected) return;
        unwatch();
        suspend();
      });
    },
  });

  const source: ReleaseSource = {
    ...nothing,
    reload() {
      wanted = host.src;
      return load({ cache: 'no-cache' });
    },
  };
  return source;
}

/** What an `<img>` makes of these attributes: it knows which values there are, and takes a default for all others. */
function requestOptions({ crossOrigin, referrerPolicy }: SourceHost): RequestOptions {
  const image = new Image();
  image.crossOrigin = String(crossOrigin);
  image.referrerPolicy = String(referrerPolicy);
  return {
    credentials: image.crossOrigin === 'use-credentials' ? 'include' : 'same-origin',
    referrerPolicy: image.referrerPolicy as ReferrerPolicy,
  };
}

function absoluteUrl(src: string, base: string): string {
  const url = parseUrl(src, base);
  // `fetch` refuses addresses with credentials.
  if (!url || url.username || url.password) throw new LoadError('url', `${src} is no address`);
  return url.href;
}
