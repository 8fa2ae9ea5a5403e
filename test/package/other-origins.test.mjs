import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launchBrowser } from './browser.mjs';
import { assertFailures, loadAll, openPrepared } from './fault-page.mjs';
import { page as pageOf, startFaultServer } from './fault-server.mjs';

let browser;
let own;
let other;

before(async () => {
  browser = await launchBrowser();
  own = await startFaultServer({ '/page': pageOf() });
  other = await startFaultServer();
});

after(async () => {
  await browser?.close();
  await own?.close();
  await other?.close();
});

describe('another origin', () => {
  it('that allows it is shown', async () => {
    const results = await loadAll({ browser, own }, ['/open.json', '/personal.json'], { server: other });
    for (const { type, requests } of Object.values(results)) assert.deepEqual([type, requests], ['release-load', 1]);
  });

  it('that does not is a network failure that says what may be missing, also after a redirect', async () => {
    own.set('/away.json', (_request, response) =>
      response.writeHead(302, { location: `${other.origin}/ok.json` }).end(),
    );
    const results = {
      ...(await assertFailures({ browser, own }, { '/ok.json': 'network' }, 3, { server: other })),
      ...(await assertFailures({ browser, own }, { '/away.json': 'network' }, 3)),
      ...(await assertFailures({ browser, own }, { '/open.json': 'network' }, 3, {
        server: other,
        attributes: { crossorigin: 'use-credentials' },
      })),
    };
    for (const [path, { message }] of Object.entries(results))
      assert.match(message, /Access-Control-Allow-Origin/, path);
  });

  it('is reached by a redirect that it allows', async () => {
    own.set('/open-away.json', (_request, response) =>
      response.writeHead(302, { location: `${other.origin}/open.json` }).end(),
    );
    const { '/open-away.json': result } = await loadAll({ browser, own }, ['/open-away.json']);
    assert.equal(result.type, 'release-load');
  });

  it('is obeyed about the wait only where it exposes the header', async () => {
    const headers = { 'access-control-allow-origin': '*', 'retry-after': '7' };
    const busy = (more) => (_request, response) => response.writeHead(503, { ...headers, ...more }).end();
    other.set('/hidden.json', busy({}));
    other.set('/exposed.json', busy({ 'access-control-expose-headers': 'Retry-After' }));
    const results = await assertFailures({ browser, own }, { '/hidden.json': 503, '/exposed.json': 503 }, 3, {
      server: other,
    });
    assert.deepEqual(results['/hidden.json'].pauses, [500, 1000]);
    assert.deepEqual(results['/exposed.json'].pauses, [7000, 7000]);
  });

  it('in a circle is a network failure', async () => {
    const { '/loop.json': result } = await loadAll({ browser, own }, ['/loop.json']);
    assert.deepEqual([result.code, result.attempts], ['network', 3]);
  });
});

describe('what a request tells', () => {
  it('is what an image would tell: cookies to the own origin, to another only with use-credentials', async () => {
    const sent = [];
    const record = (request, response) => {
      sent.push([request.headers.cookie, request.headers.referer]);
      const headers = {
        'content-type': 'application/json',
        'access-control-allow-origin': own.origin,
        'access-control-allow-credentials': 'true',
      };
      response.writeHead(200, headers).end('{"headline":"x"}');
    };
    own.set('/told.json', record);
    other.set('/told.json', record);
    const page = await openPrepared(browser, `${own.origin}/page`);
    await page.evaluate(() => (document.cookie = 'session=1'));
    const loads = [
      [own, {}],
      [own, { crossorigin: 'anonymous', referrerpolicy: 'origin' }],
      [other, { referrerpolicy: 'NO-REFERRER' }],
      [other, { crossorigin: '', referrerpolicy: 'no-such-policy' }],
      [other, { crossorigin: 'Use-Credentials', referrerpolicy: 'unsafe-url' }],
    ];
    for (const [index, [{ origin }, attributes]] of loads.entries()) {
      const src = `${origin}/told.json?${index}`;
      assert.equal((await page.evaluate((all) => window.load(all), { src, ...attributes })).type, 'release-load');
    }
    // The two ports are one site: a cookie goes to both where it may go.
    assert.deepEqual(sent, [
      ['session=1', `${own.origin}/page`],
      ['session=1', `${own.origin}/`],
      [undefined, undefined],
      [undefined, `${own.origin}/`],
      ['session=1', `${own.origin}/page`],
    ]);
    await page.close();
  });
});

describe('an address', () => {
  it('that is none, or holds a password, is not asked for', async () => {
    const page = await openPrepared(browser, `${own.origin}/page`);
    const asked = own.requests.length;
    for (const src of ['http://', 'https://[', `http://user:secret@${new URL(own.origin).host}/ok.json`]) {
      const { code, attempts, retryable } = await page.evaluate((all) => window.load(all), { src });
      assert.deepEqual({ code, attempts, retryable }, { code: 'url', attempts: 0, retryable: false }, src);
    }
    assert.equal(own.requests.length, asked);
    await page.close();
  });
});

describe('a page', () => {
  const policy = "default-src 'self'; img-src data:; connect-src 'self'";

  it('whose policy forbids the address is told so, also after a redirect, and nothing is asked there', async () => {
    own.set('/strict', pageOf('', { headers: { 'content-security-policy': policy } }));
    own.set('/away-open.json', (_request, response) =>
      response.writeHead(302, { location: `${other.origin}/open.json` }).end(),
    );
    const page = await openPrepared(browser, `${own.origin}/strict`);
    const asked = other.requests.length;
    for (const src of [`${other.origin}/open.json`, '/away-open.json']) {
      const { code, attempts, retryable } = await page.evaluate((all) => window.load(all), { src });
      assert.deepEqual({ code, attempts, retryable }, { code: 'csp', attempts: 1, retryable: false }, src);
    }
    assert.equal(other.requests.length, asked);
    assert.equal((await page.evaluate(() => window.load({ src: '/ok.json' }))).type, 'release-load');
    await page.close();
  });

  it('whose policy only reports is not blamed for what the network does', async () => {
    own.set('/watched', pageOf('', { headers: { 'content-security-policy-report-only': policy } }));
    const page = await openPrepared(browser, `${own.origin}/watched`);
    const load = (src) => page.evaluate((all) => window.load(all), { src });
    assert.equal((await load(`${other.origin}/reset.json`)).code, 'network');
    assert.equal((await load(`${other.origin}/open.json`)).type, 'release-load');
    await page.close();
  });

  it('without a network says offline at once, and loads as soon as there is one', async () => {
    const page = await openPrepared(browser, `${own.origin}/page`);
    await page.setOfflineMode(true);
    const { code, attempts, retryable } = await page.evaluate(() =>
      window.load({ src: '/ok.json?offline', id: 'waits' }),
    );
    assert.deepEqual({ code, attempts, retryable }, { code: 'offline', attempts: 1, retryable: true });
    await page.setOfflineMode(false);
    await page.waitForFunction(() => document.querySelector('#waits').state === 'ready');
    await page.waitForFunction(() => window.fired[0].length > 1);
    assert.deepEqual(
      (await page.evaluate(() => window.fired[0])).map(({ type }) => type),
      ['release-error', 'release-load'],
    );
    await page.close();
  });
});
