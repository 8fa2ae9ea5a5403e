import { LoadError } from './loading/load-error.js';
import { decodePayload, parsePayload } from './loading/parse-payload.js';
import { requestBytes, type RequestOptions } from './loading/request.js';

export type { RequestOptions } from './loading/request.js';

/** How often a passing failure is tried again. */
const retries = 2;

/** The longest wait, in seconds, that a server's `Retry-After` may ask for. */
const longestWait = 30;

/** How long, in milliseconds, an answer serves further elements that ask for the same address. */
const freshFor = 10_000;

interface SharedLoad {
  readonly promise: Promise<unknown>;
  readonly controller: AbortController;
  waiting: number;
  /** When it succeeded. */
  done?: number;
}

const shared = new Map<string, SharedLoad>();

/**
 * Loads a payload: one request for an address on a page, however many elements ask. A failure is not remembered. Where `cache` asks
 * for a look at the server (`reload()`), nothing remembered is used.
 *
 * @param url Absolute address.
 * @param signal Ends this caller's wait; the request itself ends with its last caller.
 * @throws {LoadError} With a code from the closed list; the signal's reason when aborted.
 */
export async function loadPayload(url: string, options: RequestOptions, signal: AbortSignal): Promise<unknown> {
  const key = JSON.stringify([url, options]);
  let load = shared.get(key);
  if (!load || (load.done !== undefined && (options.cache ?? Date.now() - load.done > freshFor))) {
    load = start(key, url, options);
  }
  return wait(key, load, signal);
}

function start(key: string, url: string, options: RequestOptions): SharedLoad {
  for (const [old, { done }] of shared) if (done !== undefined && Date.now() - done > freshFor) shared.delete(old);
  const controller = new AbortController();
  const load: SharedLoad = { controller, waiting: 0, promise: loadWithRetries(url, options, controller.signal) };
  shared.set(key, load);
  load.promise.then(
    () => (load.done = Date.now()),
    () => forget(key, load),
  );
  return load;
}

async function wait(key: string, load: SharedLoad, signal: AbortSignal): Promise<unknown> {
  load.waiting += 1;
  let leave = (): void => undefined;
  const left = new Promise<never>((_resolve, reject) => {
    leave = () => reject(signal.reason as Error);
  });
  signal.addEventListener('abort', leave);
  if (signal.aborted) leave();
  try {
    return await Promise.race([load.promise, left]);
  } finally {
    signal.removeEventListener('abort', leave);
    load.waiting -= 1;
    if (load.waiting === 0 && load.done === undefined) {
      forget(key, load);
      load.controller.abort();
    }
  }
}

function forget(key: string, load: SharedLoad): void {
  if (shared.get(key) === load) shared.delete(key);
}

async function loadWithRetries(url: string, options: RequestOptions, signal: AbortSignal): Promise<unknown> {
  for (let attempts = 1; ; attempts += 1) {
    try {
      return parsePayload(checkText(decodePayload(await requestBytes(url, options, signal))));
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof LoadError)) throw error;
      const pause = pauseBefore(attempts, error);
      if (pause === undefined) {
        error.attempts = attempts;
        throw error;
      }
      await sleep(pause, signal);
    }
  }
}

/** A page of HTML that comes as `text/plain` is named as what it is, not as broken JSON. */
function checkText(text: string): string {
  if (text.trimStart().startsWith('<')) throw new LoadError('content-type', { message: 'expected JSON, got markup' });
  return text;
}

/** Milliseconds until the next try, at random up to a doubling bound so that a crowd of pages spreads out; undefined for none. */
function pauseBefore(attempts: number, error: LoadError): number | undefined {
  if (!error.retryable || attempts > retries) return undefined;
  if (error.retryAfter === undefined) return Math.random() * 500 * 2 ** attempts;
  return error.retryAfter <= longestWait ? error.retryAfter * 1000 : undefined;
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
  });
}
