import { LoadError } from './load-error.js';

/** Times in milliseconds, looked at each `tick`; size in bytes. */
export const limits = { headers: 10_000, idle: 5_000, total: 20_000, tick: 500, bytes: 2 ** 21 };

/** What the embedder may say about a request, as on `<img>` and `fetch`. */
export interface RequestOptions {
  readonly cache?: RequestCache;
  readonly credentials?: RequestCredentials;
  readonly referrerPolicy?: ReferrerPolicy;
}

/** JSON by its type; under `text/plain` or none the content decides. */
const possibleType = /^$|^text\/plain|[/+]json\b/i;

/**
 * One request, from headers to the last byte.
 *
 * @throws {LoadError} `http`, `network`, `offline`, `timeout`, `csp`, `content-type` or `too-large`.
 */
export async function requestBytes(url: string, options: RequestOptions, signal: AbortSignal): Promise<ArrayBuffer> {
  const request = new AbortController();
  const whileUnderWay = { signal: request.signal };
  let rest = limits.headers;
  let total = limits.total;
  // Ticks are counted, no clock is read: a tab that slept for a day wakes with one tick, and takes the answer that waits for it.
  const timer = setInterval(() => {
    rest -= limits.tick;
    total -= limits.tick;
    if (rest < 0 || total < 0) request.abort(new LoadError('timeout'));
  }, limits.tick);
  let isForbidden = false;
  globalThis.document?.addEventListener(
    'securitypolicyviolation',
    ({ blockedURI, disposition }) => (isForbidden ||= disposition !== 'report' && url.startsWith(blockedURI)),
    whileUnderWay,
  );
  signal.addEventListener('abort', () => request.abort(), whileUnderWay);
  try {
    const { ok, status, headers, body } = await fetch(url, {
      headers: { accept: 'application/json, */*' },
      ...options,
      ...whileUnderWay,
    });
    if (!ok) throw new LoadError('http', String(status), status, readRetryAfter(headers.get('retry-after') ?? ''));
    const type = headers.get('content-type') ?? '';
    if (!possibleType.test(type)) throw new LoadError('content-type', `not-json: ${type}`);
    const reader = body?.getReader();
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    for (let size = 0; size <= limits.bytes;) {
      rest = limits.idle;
      const chunk = (await reader?.read())?.value;
      if (!chunk) return await new Blob(chunks).arrayBuffer();
      chunks.push(chunk);
      size += chunk.length;
    }
    throw new LoadError('too-large');
  } catch (error) {
    if (error instanceof LoadError) throw error;
    // Firefox says AbortError where a body times out: the reason is what we gave.
    request.signal.throwIfAborted();
    // `fetch` rejects the same way where the page's policy forbids it. The event that tells is a task of its own, which may come later.
    await new Promise((resolve) => setTimeout(resolve));
    if (isForbidden) throw new LoadError('csp');
    if (globalThis.navigator?.onLine === false) throw new LoadError('offline');
    // Nobody tells a page why; a redirect can make any address one of another origin.
    throw new LoadError('network', 'no answer, or one without Access-Control-Allow-Origin');
  } finally {
    clearInterval(timer);
    // Ends the listeners, and a body that is not wanted.
    request.abort();
  }
}

/** `Retry-After` in seconds or as an HTTP date. https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
function readRetryAfter(value: string): number | undefined {
  const seconds = Number(value) || (Date.parse(value) - Date.now()) / 1000;
  return seconds > 0 ? seconds : undefined;
}
