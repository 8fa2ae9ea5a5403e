import { expect } from '@open-wc/testing';
import { loadPayload } from '../../../src/payload/load.js';
import { LoadError } from '../../../src/payload/loading/load-error.js';
import { limits } from '../../../src/payload/loading/request.js';

const json = { 'content-type': 'application/json' };
const payload = { headline: 'A bridge opens' };
const never = new AbortController().signal;

let count = 0;
/** A new address for each test: answers are shared for a while. */
const address = (): string => `${location.origin}/payload-${(count += 1)}.json`;

async function failure(promise: Promise<unknown>): Promise<LoadError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof LoadError) return error;
    throw error;
  }
  throw new Error('did not fail');
}

describe('loadPayload', () => {
  const realFetch = window.fetch;
  const realRandom = Math.random;
  const realLimits = { ...limits };
  let requests: RequestInit[] = [];

  /** Answers each request with the next of the answers, and further ones with the last. */
  function answer(...answers: (() => Response | Promise<Response>)[]): void {
    requests = [];
    window.fetch = async (_url, init) => {
      const next = answers[Math.min(requests.length, answers.length - 1)];
      requests.push(init ?? {});
      if (!next) throw new TypeError('no answer');
      return next();
    };
  }

  const ok =
    (body: BodyInit = JSON.stringify(payload), headers: HeadersInit = json) =>
    (): Response =>
      new Response(body, { headers });
  const status =
    (code: number, headers: HeadersInit = {}) =>
    (): Response =>
      new Response('{}', { status: code, headers });
  const broken = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));
  /** Headers at once, then nothing until aborted. */
  const stalled = (): Promise<Response> =>
    new Promise((_resolve, reject) => {
      requests.at(-1)?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
    });

  beforeEach(() => {
    Math.random = () => 0;
  });
  afterEach(() => {
    window.fetch = realFetch;
    Math.random = realRandom;
    Object.assign(limits, realLimits);
  });

  it('gives the parsed payload', async () => {
    answer(ok());
    expect(await loadPayload(address(), {}, never)).to.deep.equal(payload);
    expect(requests).to.have.length(1);
    expect(requests[0]?.credentials).to.equal('same-origin');
  });

  it('takes JSON by content where the server names another type, and a byte order mark', async () => {
    for (const type of ['text/plain', 'application/octet-stream', 'application/ld+json', 'text/json; charset=utf-8']) {
      answer(ok(`\uFEFF${JSON.stringify(payload)}`, { 'content-type': type }));
      expect(await loadPayload(address(), {}, never), type).to.deep.equal(payload);
    }
  });

  for (const code of [400, 401, 403, 404, 410, 422]) {
    it(`does not ask again after ${code}`, async () => {
      answer(status(code));
      const error = await failure(loadPayload(address(), {}, never));
      expect(error).to.include({ code: 'http', status: code, attempts: 1, retryable: false });
      expect(requests).to.have.length(1);
    });
  }

  for (const code of [408, 425, 429, 500, 503]) {
    it(`asks twice more after ${code}`, async () => {
      answer(status(code));
      const error = await failure(loadPayload(address(), {}, never));
      expect(error).to.include({ code: 'http', status: code, attempts: 3, retryable: true });
      expect(requests).to.have.length(3);
    });
  }

  it('shows what a second try brings', async () => {
    answer(broken, ok());
    expect(await loadPayload(address(), {}, never)).to.deep.equal(payload);
    expect(requests).to.have.length(2);
  });

  it('waits as long as the server asks, but not for minutes', async () => {
    answer(status(503, { 'retry-after': '0' }), ok());
    expect(await loadPayload(address(), {}, never)).to.deep.equal(payload);
    answer(status(503, { 'retry-after': '120' }));
    const error = await failure(loadPayload(address(), {}, never));
    expect(error).to.include({ attempts: 1, retryAfter: 120 });
  });

  it('says after a network failure of another origin what may be missing', async () => {
    answer(broken);
    const error = await failure(loadPayload(`https://other.example/${address().slice(-9)}`, {}, never));
    expect(error).to.include({ code: 'network', attempts: 3, retryable: true });
    expect(error.message).to.contain('Access-Control-Allow-Origin');
  });

  it('gives up on a server that does not answer, and on one that stops in the middle', async () => {
    Object.assign(limits, { headers: 20 });
    answer(stalled);
    expect(await failure(loadPayload(address(), {}, never))).to.include({ code: 'timeout', attempts: 3 });

    Object.assign(limits, { headers: 1000, idle: 20 });
    answer(() => {
      const { signal } = requests.at(-1) ?? {};
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('{"headline":'));
          signal?.addEventListener('abort', () => controller.error(new DOMException('', 'AbortError')));
        },
      });
      return new Response(body, { headers: json });
    });
    expect(await failure(loadPayload(address(), {}, never))).to.include({ code: 'timeout', attempts: 3 });
  });

  const wrong: [string, () => Response, string][] = [
    ['a page of HTML', ok('<!doctype html>', { 'content-type': 'text/html' }), 'content-type'],
    ['a page of HTML sent as text', ok(' <!doctype html>', { 'content-type': 'text/plain' }), 'content-type'],
    ['nothing', ok(''), 'empty'],
    ['white space', ok(' \n'), 'empty'],
    ['half of it', ok('{"headline": "A bri'), 'parse'],
    ['bytes of another encoding', ok(new Uint8Array([0x7b, 0x22, 0xfc, 0x22, 0x3a, 0x31, 0x7d])), 'encoding'],
    ['a hundred thousand levels', ok('['.repeat(100_000) + ']'.repeat(100_000)), 'too-deep'],
  ];
  for (const [what, response, code] of wrong) {
    it(`refuses ${what} without asking again`, async () => {
      answer(response);
      const error = await failure(loadPayload(address(), {}, never));
      expect(error).to.include({ code, attempts: 1, retryable: false });
      expect(requests).to.have.length(1);
    });
  }

  it('stops at the size limit, announced or not', async () => {
    Object.assign(limits, { bytes: 10 });
    answer(ok('{"headline":"longer than ten bytes"}'));
    expect((await failure(loadPayload(address(), {}, never))).code).to.equal('too-large');
    answer(ok('{}', { ...json, 'content-length': '4000' }));
    expect((await failure(loadPayload(address(), {}, never))).code).to.equal('too-large');
  });

  it('makes one request for an address, however many ask', async () => {
    answer(ok());
    const url = address();
    const all = await Promise.all(Array.from({ length: 50 }, () => loadPayload(url, {}, never)));
    expect(all).to.have.length(50);
    expect(requests).to.have.length(1);
    await loadPayload(url, { cache: 'no-cache' }, never);
    expect(requests, 'a reload asks the server').to.have.length(2);
  });

  it('does not remember a failure', async () => {
    const url = address();
    answer(status(404), ok());
    await failure(loadPayload(url, {}, never));
    expect(await loadPayload(url, {}, never)).to.deep.equal(payload);
  });

  it('ends the request with its last caller', async () => {
    answer(stalled);
    const url = address();
    const [first, second] = [new AbortController(), new AbortController()];
    const loads = [loadPayload(url, {}, first.signal), loadPayload(url, {}, second.signal)];
    const settled = Promise.allSettled(loads);
    first.abort();
    await Promise.resolve();
    expect(requests[0]?.signal?.aborted, 'one still waits').to.equal(false);
    second.abort();
    const results = await settled;
    expect(results.map((result) => result.status)).to.deep.equal(['rejected', 'rejected']);
    expect(requests[0]?.signal?.aborted, 'nobody waits').to.equal(true);
  });
});
