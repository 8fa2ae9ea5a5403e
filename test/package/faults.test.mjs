import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launchBrowser } from './browser.mjs';
import { assertFailures, loadAll, openPrepared } from './fault-page.mjs';
import { page as pageOf, startFaultServer } from './fault-server.mjs';

let browser;
let own;

before(async () => {
  browser = await launchBrowser();
  own = await startFaultServer({ '/page': pageOf() });
});

after(async () => {
  await browser?.close();
  await own?.close();
});

const numbered = (statuses) => Object.fromEntries(statuses.map((status) => [`/${status}.json`, status]));

describe('a server that fails', () => {
  it('with a status that will not change is asked once', async () => {
    const statuses = [304, 400, 401, 403, 404, 405, 406, 409, 410, 418, 422, 451];
    await assertFailures({ browser, own }, { ...numbered(statuses), '/problem-404': 404, '/missing.json': 404 }, 1);
  });

  it('with a status that may pass is asked twice more, after random pauses below one and two seconds', async () => {
    const results = await assertFailures({ browser, own }, numbered([408, 425, 429, 500, 501, 502, 503, 504, 520]), 3);
    for (const [path, { pauses }] of Object.entries(results)) assert.deepEqual(pauses, [500, 1000], path);
  });

  it('and says how long to wait is obeyed, up to half a minute', async () => {
    const results = await assertFailures(
      { browser, own },
      { '/retry-1.json': 503, '/retry-30.json': 429, '/retry-date.json': 503 },
      3,
    );
    assert.deepEqual(results['/retry-1.json'].pauses, [1000, 1000]);
    assert.deepEqual(results['/retry-30.json'].pauses, [30_000, 30_000]);
    for (const pause of results['/retry-date.json'].pauses) assert.ok(pause > 10_000 && pause <= 20_000, `${pause}`);
  });

  it('and asks for more than half a minute is not asked again', async () => {
    const results = await loadAll({ browser, own }, ['/retry-31.json', '/retry-late-date.json', '/retry-forever.json']);
    for (const [path, { status, attempts, retryable, requests }] of Object.entries(results)) {
      assert.deepEqual(
        { status, attempts, retryable, requests },
        { status: 503, attempts: 1, retryable: true, requests: 1 },
        path,
      );
    }
  });

  it('and says nonsense about the wait is asked at random times', async () => {
    const paths = ['/retry-nonsense.json', '/retry-negative.json', '/retry-past-date.json'];
    const results = await assertFailures({ browser, own }, Object.fromEntries(paths.map((path) => [path, 503])), 3);
    for (const path of paths) assert.deepEqual(results[path].pauses, [500, 1000], path);
  });

  it('on the way is a network failure, and asked three times', async () => {
    const paths = [
      '/reset.json',
      '/closed.json',
      '/no-http.json',
      '/reset-in-body.json',
      '/short.json',
      '/no-gzip.json',
    ];
    const results = await loadAll({ browser, own }, paths);
    for (const [path, { type, code, attempts, retryable, pauses, requests }] of Object.entries(results)) {
      assert.deepEqual(
        { type, code, attempts, retryable, pauses },
        { type: 'release-error', code: 'network', attempts: 3, retryable: true, pauses: [500, 1000] },
        path,
      );
      // Chromium itself asks once more where a connection that it opened beforehand is reset.
      assert.ok(requests >= 3 && requests <= 6, `${path}: ${requests}`);
    }
  });

  it('by silence, in front of the headers or in the middle, or by dripping, is given up, and every request ended', async () => {
    const paths = ['/hang.json', '/hang-in-body.json', '/drip.json'];
    const results = await assertFailures(
      { browser, own },
      Object.fromEntries(paths.map((path) => [path, 'timeout'])),
      3,
      { tick: 5 },
    );
    for (const path of paths) {
      assert.deepEqual(results[path].pauses, [500, 1000], path);
      await own.until(() => own.to(path).every(({ ended }) => ended === 'aborted'));
    }
  });
});

describe('an answer that is no release', () => {
  it('is refused by its code, and not asked for again', async () => {
    await assertFailures(
      { browser, own },
      {
        '/page.html': 'content-type',
        '/html-as-json': 'content-type',
        '/html-as-text': 'content-type',
        '/xml': 'content-type',
        '/picture': 'content-type',
        '/bytes': 'content-type',
        '/empty.json': 'empty',
        '/204.json': 'empty',
        '/205.json': 'empty',
        '/spaces.json': 'empty',
        '/mark-alone.json': 'empty',
        '/cut.json': 'parse',
        '/two.json': 'parse',
        '/script.json': 'parse',
        '/part.json': 'parse',
        '/latin1.json': 'encoding',
        '/latin1-undeclared.json': 'encoding',
        '/utf-16.json': 'encoding',
        '/cut-in-character.json': 'encoding',
        '/large.json': 'too-large',
        '/bomb.json': 'too-large',
        '/endless.json': 'too-large',
        '/deep.json': 'too-deep',
        '/list.json': 'payload',
        '/no-headline.json': 'payload',
        '/problem': 'payload',
      },
      1,
    );
    await own.until(() => own.to('/endless.json')[0].ended === 'aborted');
  });
});

describe('an answer that is unusual', () => {
  it('is shown', async () => {
    const paths = [
      ...['/text.json', '/untyped.json', '/ld.json', '/mark.json', '/whole-part.json', '/gzip.json'],
      ...['/misnamed-charset.json', '/redirect.json', '/tagged.json'],
    ];
    for (const [path, { type, requests }] of Object.entries(await loadAll({ browser, own }, paths))) {
      assert.deepEqual({ type, requests }, { type: 'release-load', requests: 1 }, path);
    }
  });

  it('of 304 shows what the browser has kept', async () => {
    const page = await openPrepared(browser, `${own.origin}/page`);
    own.requests.length = 0;
    await page.evaluate(async () => {
      const element = window.add({ src: '/tagged.json?kept' });
      await element.next();
      await element.reload();
    });
    const known = own.to('/tagged.json').map(({ headers }) => headers['if-none-match']);
    assert.deepEqual(known, [undefined, '"1"']);
    assert.deepEqual(await page.evaluate(() => window.fired), [[{ type: 'release-load' }, { type: 'release-load' }]]);
    await page.close();
  });
});
