import { loadPayload, type RequestOptions } from '../payload/load.js';
import { LoadError } from '../payload/loading/load-error.js';
import { parsePayload } from '../payload/loading/parse-payload.js';
import type { Problem } from '../payload/problems.js';
import { readRelease } from '../payload/read.js';
import type { Release } from '../payload/release.js';
import { ReleaseErrorEvent } from './release-error-event.js';
import { ReleaseLoadEvent } from './release-load-event.js';

/** Outcome of the last load: nothing to load, under way, shown, or failed. */
export type ReleaseState = 'empty' | 'loading' | 'ready' | 'error';

/** Where a payload comes from: an address, or a value (or JSON text) that is at hand. */
export type PayloadSource =
  | { readonly url: string; readonly base: string; readonly options: RequestOptions }
  | { readonly value: unknown; readonly base: string };

/** Loads and reads releases for one element; the last word wins. Knows no DOM but the events it leaves for the element to fire. */
export class ReleaseLoader {
  state: ReleaseState = 'empty';
  release: Release | null = null;
  problems: readonly Problem[] = [];
  error: LoadError | null = null;

  /** The event that the last load has earned, until `takeEvent`. */
  #event: ReleaseLoadEvent | ReleaseErrorEvent | undefined;
  #turn: AbortController | undefined;
  readonly #onSettled: () => void;

  /** @param onSettled Called when a load over the network ends. */
  constructor(onSettled: () => void) {
    this.#onSettled = onSettled;
  }

  /** Nothing to show: what was shown goes. */
  clear(): void {
    this.stop();
    this.state = 'empty';
    this.release = null;
    this.problems = [];
    this.error = null;
  }

  /** Ends what is under way, and lets go of what was loaded; an event that was not fired yet is dropped. */
  stop(): void {
    this.#turn?.abort();
    this.#turn = undefined;
    this.#event = undefined;
  }

  /** Something is being waited for that is not the network, such as the rest of the inline payload. */
  wait(): void {
    this.stop();
    this.state = 'loading';
  }

  /** Starts a load. A value is read at once; a request settles later. Never rejects. */
  async load(source: PayloadSource): Promise<void> {
    this.stop();
    if ('value' in source) {
      this.#settle(() => this.#read(textToValue(source.value), source.base));
      return;
    }
    const turn = new AbortController();
    this.#turn = turn;
    this.state = 'loading';
    try {
      const url = absoluteUrl(source.url, source.base);
      const payload = await loadPayload(url, source.options, turn.signal);
      if (!turn.signal.aborted) this.#settle(() => this.#read(payload, url), 1);
    } catch (error) {
      if (!turn.signal.aborted) this.#fail(error);
    }
    if (!turn.signal.aborted) this.#onSettled();
  }

  /** A problem that shows only when the release is on the page; once. */
  addProblem(problem: Problem): void {
    if (this.problems.some(({ code }) => code === problem.code)) return;
    this.problems = Object.freeze([...this.problems, problem]);
  }

  /** The event to fire for the last load, once. */
  takeEvent(): ReleaseLoadEvent | ReleaseErrorEvent | undefined {
    const event = this.#event;
    this.#event = undefined;
    return event;
  }

  #settle(read: () => void, attempts = 0): void {
    try {
      read();
    } catch (error) {
      if (error instanceof LoadError) error.attempts = attempts;
      this.#fail(error);
    }
  }

  #read(payload: unknown, base: string): void {
    const { release, problems } = readRelease(payload, { base });
    this.problems = problems;
    if (!release) {
      throw new LoadError('payload', problems.map(({ code, path }) => `${code} ${path}`.trim()).join(', '));
    }
    this.release = release;
    this.state = 'ready';
    this.error = null;
    this.#event = new ReleaseLoadEvent(release, problems);
  }

  #fail(error: unknown): void {
    const failure = error instanceof LoadError ? error : new LoadError('network', String(error));
    this.state = 'error';
    this.error = failure;
    this.#event = new ReleaseErrorEvent(failure);
  }
}

function textToValue(value: unknown): unknown {
  return typeof value === 'string' ? parsePayload(value) : value;
}

function absoluteUrl(src: string, base: string): string {
  const url = parseUrl(src, base);
  // `fetch` refuses addresses with credentials.
  if (!url || url.username || url.password) throw new LoadError('url', `${src} is no address`);
  return url.href;
}

function parseUrl(src: string, base: string): URL | undefined {
  try {
    return new URL(src, base);
  } catch {
    return undefined;
  }
}
