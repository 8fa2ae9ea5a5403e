import type { LoadError } from './loading/load-error.js';
import { decodePayload, parsePayload } from './loading/parse-payload.js';
import { requestBytes, type RequestOptions } from './loading/request.js';

export type { RequestOptions } from './loading/request.js';

/** How often a passing failure is tried again. */
const retries = 2;

/** The longest wait, in seconds, that a server's `Retry-After` may ask for. */
const longestWait = 30;

/** The loads of this page, each as the function that takes one more caller. */
const shared = new Map<string, (signal: AbortSignal) => Promise<unknown>>();

/**
 * Loads a payload: one request for an address on a page, however many elements ask, for as long as one of them shows the answer. A
 * failure is not remembered, nor is the answer where `cache` asks for a look at the server (`reload()`).
 *
 * @param url Absolute address.
 * @param signal Tells that the caller needs the answer no more; the request ends with its last caller.
 * @throws {LoadError} With a code from the closed list.
 */
export function loadPayload(url: string, options: RequestOptions, signal: AbortSignal): Promise<unknown> {
  const key = JSON.stringify([url, options]);
  const join = shared.get(key) ?? start(key, url, options);
  return join(signal);
}

function start(key: string, url: string, options: RequestOptions): (signal: AbortSignal) => Promise<unknown> {
  const request = new AbortController();
  const payload = loadWithRetries(url, options, request.signal);
  let callers = 0;
  const forget = (): void => {
    if (shared.get(key) === join) shared.delete(key);
  };
  const join = (signal: AbortSignal): typeof payload => {
    callers += 1;
    signal.addEventListener('abort', () => {
      callers -= 1;
      if (callers) return;
      forget();
      request.abort();
    });
    return payload;
  };
  shared.set(key, join);
  payload.then(() => options.cache && forget(), forget);
  return join;
}

async function loadWithRetries(url: string, options: RequestOptions, signal: AbortSignal): Promise<unknown> {
  for (let attempts = 1; ; attempts++) {
    try {
      return parsePayload(decodePayload(await requestBytes(url, options, signal)));
    } catch (error) {
      signal.throwIfAborted();
      const failure = error as LoadError;
      failure.attempts = attempts;
      // At random up to a doubling bound, so that a crowd of pages spreads out.
      const pause = failure.retryAfter ?? Math.random() * 2 ** (attempts - 1);
      if (!failure.retryable || failure.code === 'offline' || attempts > retries || pause > longestWait) throw failure;
      await sleep(pause * 1000, signal);
    }
  }
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}
