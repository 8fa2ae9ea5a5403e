import { aTimeout, expect } from '@open-wc/testing';
import { loadPayload } from '../../../src/payload/load.js';
import { limits } from '../../../src/payload/loading/request.js';
import {
  address,
  answer,
  broken,
  failure,
  hurry,
  never,
  ok,
  payload,
  requests,
  restore,
  stalled,
  status,
  type Answer,
} from './fake-server.js';

describe('loadPayload', () => {
  beforeEach(hurry);
  afterEach(restore);

  it('gives the parsed payload', async () => {
    answer(ok());
    expect(await loadPayload(address(), {}, never)).to.deep.equal(payload);
    expect(requests).to.have.length(1);
  });

  it('takes JSON by content where the server names another type, and a byte order mark', async () => {
    for (const type of ['text/plain', 'application/ld+json', 'text/json; charset=utf-8', 'Application/JSON']) {
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
    Math.random = () => 1000;
    answer(status(503, { 'retry-after': '1' }), ok());
    const realTimeout = window.setTimeout;
    const waits: unknown[] = [];
    window.setTimeout = ((callback: () => void, milliseconds?: number) => {
      waits.push(milliseconds);
      return realTimeout(callback, milliseconds === 1000 ? 0 : milliseconds);
    }) as typeof window.setTimeout;
    expect(await loadPayload(address(), {}, never)).to.deep.equal(payload);
    window.setTimeout = realTimeout;
    expect(waits).to.include(1000);
    answer(status(503, { 'retry-after': '120' }));
    expect(await failure(loadPayload(address(), {}, never))).to.include({ attempts: 1, retryAfter: 120 });
    answer(status(429, { 'retry-after': new Date(Date.now() + 90_500).toUTCString() }));
    const error = await failure(loadPayload(address(), {}, never));
    expect(error.attempts).to.equal(1);
    expect(error.retryAfter).to.be.within(80, 91);
  });

  it('waits no longer than a second, then two, when nobody says how long', async () => {
    const waits: unknown[] = [];
    const realTimeout = window.setTimeout;
    window.setTimeout = ((action: () => void, milliseconds?: number) => {
      if (milliseconds && milliseconds < 5000) waits.push(milliseconds);
      return realTimeout(action, milliseconds && milliseconds < 5000 ? 0 : milliseconds);
    }) as typeof window.setTimeout;
    Math.random = () => 0.999;
    answer(status(500));
    await failure(loadPayload(address(), {}, never));
    window.setTimeout = realTimeout;
    expect(waits).to.deep.equal([999, 1998]);
  });

  it('asks no more once nobody waits for a retry', async () => {
    Math.random = () => 0.02;
    answer(status(500));
    const caller = new AbortController();
    const load = loadPayload(address(), {}, caller.signal);
    await aTimeout(0);
    caller.abort();
    expect(await load.catch((error: unknown) => error)).to.include({ name: 'AbortError' });
    await aTimeout(50);
    expect(requests).to.have.length(1);
  });

  it('says after a network failure of another origin what may be missing', async () => {
    answer(broken);
    const error = await failure(loadPayload(`https://other.example/${address().slice(-9)}`, {}, never));
    expect(error).to.include({ code: 'network', attempts: 3, retryable: true });
    expect(error.message).to.contain('Access-Control-Allow-Origin');
  });

  it('names the policy of the page, and being offline, and asks no more', async () => {
    const url = 'https://forbidden.example/release.json';
    answer(() => {
      // The event comes after the rejection.
      setTimeout(() => {
        const violation = { blockedURI: url, effectiveDirective: 'connect-src', bubbles: true };
        document.dispatchEvent(
          new SecurityPolicyViolationEvent('securitypolicyviolation', {
            ...{ documentURI: location.href, originalPolicy: '', statusCode: 200, violatedDirective: 'connect-src' },
            ...{ disposition: 'enforce' as const, ...violation },
          }),
        );
      });
      return broken();
    });
    expect(await failure(loadPayload(url, {}, never))).to.include({ code: 'csp', attempts: 1, retryable: false });

    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    answer(broken);
    const error = await failure(loadPayload(address(), {}, never));
    Reflect.deleteProperty(navigator, 'onLine');
    expect(error).to.include({ code: 'offline', attempts: 1 });
  });

  it('does not blame a policy that only reports', async () => {
    const url = 'https://watched.example/release.json';
    answer(() => {
      document.dispatchEvent(
        new SecurityPolicyViolationEvent('securitypolicyviolation', {
          ...{ documentURI: location.href, originalPolicy: '', statusCode: 200, violatedDirective: 'connect-src' },
          ...{ effectiveDirective: 'connect-src', disposition: 'report' as const, blockedURI: url, bubbles: true },
        }),
      );
      return broken();
    });
    expect((await failure(loadPayload(url, {}, never))).code).to.equal('network');
  });

  const wrong: [string, Answer, string][] = [
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

  it('stops at the size limit', async () => {
    Object.assign(limits, { bytes: 10 });
    answer(ok('{"a":1234}'));
    expect(await loadPayload(address(), {}, never)).to.deep.equal({ a: 1234 });
    answer(ok('{"a":12345}'));
    expect((await failure(loadPayload(address(), {}, never))).code).to.equal('too-large');
  });

  it('passes on what the embedder says about the request', async () => {
    answer(ok());
    const options = { credentials: 'include', referrerPolicy: 'no-referrer', cache: 'no-cache' } as const;
    await loadPayload(address(), options, never);
    expect(requests[0]).to.include(options);
  });

  it('makes one request for an address, however many ask', async () => {
    answer(ok());
    const url = address();
    const all = await Promise.all(Array.from({ length: 50 }, () => loadPayload(url, {}, never)));
    expect(all).to.have.length(50);
    expect(requests).to.have.length(1);
    for (const number of [2, 3]) {
      await loadPayload(url, { cache: 'no-cache' }, never);
      expect(requests, 'a reload asks the server').to.have.length(number);
    }
  });

  it('remembers an answer for as long as somebody needs it', async () => {
    answer(ok());
    const url = address();
    const callers = [new AbortController(), new AbortController()];
    for (const { signal } of callers) await loadPayload(url, {}, signal);
    callers[0]?.abort();
    await loadPayload(url, {}, new AbortController().signal);
    expect(requests).to.have.length(1);
  });

  it('forgets an answer that nobody needs', async () => {
    answer(ok());
    const url = address();
    const caller = new AbortController();
    await loadPayload(url, {}, caller.signal);
    caller.abort();
    await loadPayload(url, {}, never);
    expect(requests).to.have.length(2);
  });

  it('begins anew for somebody who comes just when the last one goes', async () => {
    const url = address();
    answer(stalled, ok());
    const caller = new AbortController();
    void loadPayload(url, {}, caller.signal).catch(() => undefined);
    caller.abort();
    expect(await loadPayload(url, {}, never)).to.deep.equal(payload);
    await loadPayload(url, {}, never);
    expect(requests).to.have.length(2);
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
