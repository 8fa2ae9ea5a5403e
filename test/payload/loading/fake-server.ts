import { LoadError } from '../../../src/payload/loading/load-error.js';
import { limits } from '../../../src/payload/loading/request.js';

export const json = { 'content-type': 'application/json' };
export const payload = { headline: 'A bridge opens' };

/** For callers that never go. */
export const never = new AbortController().signal;

export type Answer = () => Response | Promise<Response>;

const real = { fetch: window.fetch, random: Math.random, limits: { ...limits } };

/** What was asked for since the last `answer`. */
export let requests: RequestInit[] = [];

/** Answers each request with the next of the answers, and further ones with the last. */
export function answer(...answers: Answer[]): void {
  requests = [];
  window.fetch = async (_url, init) => {
    const next = answers[Math.min(requests.length, answers.length - 1)];
    requests.push(init ?? {});
    if (!next) throw new TypeError('no answer');
    return next();
  };
}

/** Retries come at once, and timeouts are looked at every few milliseconds. */
export function hurry(): void {
  Math.random = () => 0;
  limits.tick = 5;
}

/** Puts back what `answer`, `hurry` and a test have changed. */
export function restore(): void {
  window.fetch = real.fetch;
  Math.random = real.random;
  Object.assign(limits, real.limits);
}

export const ok =
  (body: BodyInit = JSON.stringify(payload), headers: HeadersInit = json): Answer =>
  () =>
    new Response(body, { headers });

export const status =
  (code: number, headers: HeadersInit = {}): Answer =>
  () =>
    new Response('{}', { status: code, headers });

/** As where there is no network, or no permission. */
export const broken: Answer = () => Promise.reject(new TypeError('Failed to fetch'));

/** Nothing until aborted. */
export const stalled: Answer = () =>
  new Promise((_resolve, reject) => {
    requests.at(-1)?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
  });

/** Headers at once, and a body that a test fills. */
export function streamed(): {
  readonly answer: Answer;
  readonly send: (text: string) => void;
  readonly end: () => void;
} {
  let body: ReadableStreamDefaultController<Uint8Array> | undefined;
  return {
    answer: () => {
      const { signal } = requests.at(-1) ?? {};
      const stream = new ReadableStream<Uint8Array>({
        start(controller) {
          body = controller;
          signal?.addEventListener('abort', () => controller.error(new DOMException('', 'AbortError')));
        },
      });
      return new Response(stream, { headers: json });
    },
    send: (text) => body?.enqueue(new TextEncoder().encode(text)),
    end: () => body?.close(),
  };
}

let count = 0;
/** A new address each time: answers are shared for a while. */
export const address = (): string => `${location.origin}/payload-${(count += 1)}.json`;

/** The error of a load that has to fail. */
export async function failure(promise: Promise<unknown>): Promise<LoadError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof LoadError) return error;
    throw error;
  }
  throw new Error('did not fail');
}
