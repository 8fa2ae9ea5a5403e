import { LoadError } from './load-error.js';

/** Times in milliseconds, size in bytes. */
export const limits = { headers: 10_000, idle: 5_000, total: 20_000, bytes: 2 * 1024 * 1024 };

/** What the embedder may say about a request, as on `<img>` and `fetch`. */
export interface RequestOptions {
  readonly cache?: RequestCache;
  readonly credentials?: RequestCredentials;
  readonly referrerPolicy?: ReferrerPolicy;
}

/**
 * One request, from headers to the last byte.
 *
 * @throws {LoadError} `http`, `network`, `timeout`, `csp`, `content-type` or `too-large`.
 */
export async function requestBytes(url: string, options: RequestOptions, signal: AbortSignal): Promise<Uint8Array> {
  const attempt = new Attempt(signal);
  const violation = watchPolicy(url);
  try {
    const response = await fetch(url, {
      credentials: 'same-origin',
      ...options,
      headers: { accept: 'application/json, application/*+json;q=0.9, text/plain;q=0.5' },
      signal: attempt.signal,
    });
    if (!response.ok) throw httpError(response);
    checkType(response.headers.get('content-type'));
    return await readBody(response, attempt);
  } catch (error) {
    // Firefox says AbortError where a body times out, so an own mark tells it from the caller's abort.
    if (attempt.timedOut)
      throw new LoadError('timeout', { retryable: true, message: 'the server did not answer in time' });
    if (error instanceof LoadError) throw error;
    if (await violation.happened()) throw new LoadError('csp', { message: `the page's connect-src forbids ${url}` });
    if (globalThis.navigator?.onLine === false) throw new LoadError('offline', { message: 'the browser is offline' });
    throw new LoadError('network', { retryable: true, message: networkMessage(url) });
  } finally {
    violation.stop();
    attempt.stop();
  }
}

/** The clock of one attempt: a limit in all and one that each step renews. */
class Attempt {
  readonly #controller = new AbortController();
  readonly #outer: AbortSignal;
  readonly #total: ReturnType<typeof setTimeout>;
  #step: ReturnType<typeof setTimeout>;
  timedOut = false;

  constructor(outer: AbortSignal) {
    this.#outer = outer;
    outer.addEventListener('abort', this.#cancel);
    if (outer.aborted) this.#cancel();
    this.#total = setTimeout(this.#expire, limits.total);
    this.#step = setTimeout(this.#expire, limits.headers);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Something arrived: the next step has `limits.idle` from now. */
  renew(): void {
    clearTimeout(this.#step);
    this.#step = setTimeout(this.#expire, limits.idle);
  }

  stop(): void {
    clearTimeout(this.#step);
    clearTimeout(this.#total);
    this.#outer.removeEventListener('abort', this.#cancel);
    // Ends a body that is no longer wanted; after a whole one it does nothing.
    this.#cancel();
  }

  readonly #cancel = (): void => {
    this.#controller.abort();
  };

  readonly #expire = (): void => {
    this.timedOut = true;
    this.#controller.abort();
  };
}

async function readBody(response: Response, attempt: Attempt): Promise<Uint8Array> {
  const tooLarge = new LoadError('too-large', { message: `larger than ${limits.bytes} bytes` });
  if (Number(response.headers.get('content-length')) > limits.bytes) throw tooLarge;
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (;;) {
    attempt.renew();
    const step = await reader?.read();
    if (!step || step.done) break;
    chunks.push(step.value);
    size += step.value.length;
    if (size > limits.bytes) throw tooLarge;
  }
  return join(chunks, size);
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Statuses after which the same request may succeed. */
const passing = new Set([408, 425, 429]);

function httpError(response: Response): LoadError {
  const { status } = response;
  const retryAfter = readRetryAfter(response.headers.get('retry-after'));
  return new LoadError('http', {
    status,
    retryable: passing.has(status) || status >= 500,
    message: `the server answered ${status}`,
    ...(retryAfter === undefined ? {} : { retryAfter }),
  });
}

/** `Retry-After` in seconds or as an HTTP date. https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
function readRetryAfter(value: string | null): number | undefined {
  if (!value) return undefined;
  const seconds = /^\d+$/.test(value.trim()) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(seconds, 0) : undefined;
}

/** JSON by its type, or a type that servers give to files they do not know; the content decides then. */
function checkType(contentType: string | null): void {
  const type = contentType?.split(';', 1)[0]?.trim().toLowerCase();
  if (!type || /[/+]json$/.test(type) || type === 'text/plain' || type === 'application/octet-stream') return;
  throw new LoadError('content-type', { message: `expected JSON, got ${type}` });
}

function networkMessage(url: string): string {
  const other = globalThis.location && new URL(url).origin !== location.origin;
  return other ? 'no answer; the server may lack an Access-Control-Allow-Origin header' : 'no answer';
}

/** Tells a refusal by the page's own policy from a failed network: `fetch` rejects the same way for both. */
function watchPolicy(url: string): { happened(): Promise<boolean>; stop(): void } {
  const document = globalThis.document as Document | undefined;
  let seen = false;
  const look = (event: SecurityPolicyViolationEvent): void => {
    if (event.blockedURI === url || url.startsWith(event.blockedURI)) seen = true;
  };
  document?.addEventListener('securitypolicyviolation', look);
  return {
    // The event is a task of its own, which may come after the rejection.
    happened: async () => {
      if (document && !seen) await new Promise((resolve) => setTimeout(resolve));
      return seen;
    },
    stop: () => document?.removeEventListener('securitypolicyviolation', look),
  };
}
