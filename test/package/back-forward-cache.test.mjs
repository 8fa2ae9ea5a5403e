import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launchBrowser } from './browser.mjs';
import { openPrepared } from './fault-page.mjs';
import { page as pageOf, release, startFaultServer } from './fault-server.mjs';

let browser;
let server;
/** Answers that wait until a test lets them go. */
let held = [];

before(async () => {
  browser = await launchBrowser();
  const hold = (_request, response) => held.push(response);
  server = await startFaultServer({ '/page': pageOf(), '/elsewhere': pageOf(), '/held.json': hold });
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** A page whose requests are counted from now on. */
async function open() {
  server.requests.length = 0;
  held = [];
  return openPrepared(browser, `${server.origin}/page`);
}

const ends = (path) => server.to(path).map(({ ended }) => ended);
const asked = (count) => server.until(() => held.length === count);
const ended = (index) => server.until(() => ends('/held.json')[index] !== undefined);
const fired = (page) => page.evaluate(() => window.fired.map((events) => events.map(({ type }) => type)));
const headline = (page) => page.evaluate(() => document.querySelector('press-release').release?.headline);

describe('a page that is left and shown again as it was', () => {
  /** Goes to another page and back; fails where the browser does not keep the page. */
  async function leaveAndReturn(page, { to = `${server.origin}/elsewhere`, meanwhile = () => undefined } = {}) {
    await page.evaluate(() => {
      window.isKept = true;
      window.addEventListener('pageshow', ({ persisted }) => (window.wasPersisted = persisted));
    });
    await page.goto(to);
    await meanwhile();
    await page.goBack();
    assert.deepEqual(await page.evaluate(() => [window.isKept, window.wasPersisted]), [true, true]);
  }

  it('keeps its release and asks for nothing', async () => {
    const page = await open();
    await page.evaluate(() => window.load({ src: '/ok.json?kept' }));
    await leaveAndReturn(page);
    await page.evaluate(() => window.load({ src: '/ok.json?other' }));
    assert.deepEqual(
      server.to('/ok.json').map(({ path }) => path),
      ['/ok.json?kept', '/ok.json?other'],
    );
    assert.equal(await headline(page), release.headline);
    assert.deepEqual((await fired(page))[0], ['release-load']);
    await page.close();
  });

  it('has ended its requests meanwhile, and takes them up again', async () => {
    const page = await open();
    await page.evaluate(() => window.add({ src: '/held.json' }));
    await asked(1);
    await leaveAndReturn(page, { meanwhile: () => ended(0) });
    await asked(2);
    const answer = JSON.stringify({ ...release, headline: 'Back' });
    held[1].writeHead(200, { 'content-type': 'application/json' }).end(answer);
    await page.waitForFunction(() => window.fired[0].length > 0);
    assert.equal(await headline(page), 'Back');
    assert.deepEqual(await fired(page), [['release-load']]);
    assert.deepEqual(ends('/held.json'), ['aborted', 'sent']);
    await page.close();
  });

  it('loads what failed without a network, when there is one by then', async () => {
    const page = await open();
    await page.setOfflineMode(true);
    assert.equal((await page.evaluate(() => window.load({ src: '/ok.json?later' }))).code, 'offline');
    await leaveAndReturn(page, { to: 'about:blank', meanwhile: () => page.setOfflineMode(false) });
    await page.waitForFunction(() => window.fired[0].length > 1);
    assert.deepEqual(await fired(page), [['release-error', 'release-load']]);
    // Where the browser tells of the network a moment after it shows the page, the request is made anew.
    assert.equal(ends('/ok.json').at(-1), 'sent');
    await page.close();
  });
});
