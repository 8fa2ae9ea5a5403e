import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { after, before, describe, it } from 'node:test';
import { launchBrowser } from './browser.mjs';
import { openPrepared } from './fault-page.mjs';
import { page as pageOf, release, startFaultServer } from './fault-server.mjs';

let browser;
let server;
/** Answers that wait until a test lets them go. */
let held = [];

const hold = (_request, response) => held.push(response);
const send = (response, headline) =>
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ ...release, headline }));

before(async () => {
  browser = await launchBrowser();
  server = await startFaultServer({ '/page': pageOf(), '/held.json': hold });
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** A page whose requests are counted from now on. */
async function open(path = '/page') {
  server.requests.length = 0;
  held = [];
  return openPrepared(browser, server.origin + path);
}

const ends = (path) => server.to(path).map(({ ended }) => ended);
const asked = (count) => server.until(() => held.length === count);
const ended = (index) => server.until(() => ends('/held.json')[index] !== undefined);
const fired = (page) => page.evaluate(() => window.fired.map((events) => events.map(({ type }) => type)));
const headline = (page) => page.evaluate(() => document.querySelector('press-release').release?.headline);
const loaded = (page) => page.waitForFunction(() => window.fired[0].length > 0);

describe('requests', () => {
  it('are one for an address, however many elements ask', async () => {
    const page = await open();
    const types = await page.evaluate(async () => {
      const events = await Promise.all(Array.from({ length: 50 }, () => window.load({ src: '/ok.json?many' })));
      return events.map(({ type }) => type);
    });
    assert.deepEqual(new Set(types), new Set(['release-load']));
    assert.deepEqual(ends('/ok.json'), ['sent']);
    await page.close();
  });

  it('are made anew after a failure', async () => {
    const page = await open();
    const types = await page.evaluate(async () => [
      (await window.load({ src: '/404.json' })).type,
      (await window.load({ src: '/404.json' })).type,
    ]);
    assert.deepEqual(types, ['release-error', 'release-error']);
    assert.equal(server.to('/404.json').length, 2);
    await page.close();
  });

  it('for an address that was replaced are ended: of three in a row, the last wins with one event', async () => {
    const page = await open();
    await page.evaluate(() => (window.element = window.add({ src: '/held.json?1' })));
    await asked(1);
    for (const number of [2, 3]) {
      await page.evaluate((src) => (window.element.src = src), `/held.json?${number}`);
      await asked(number);
      await ended(number - 2);
    }
    send(held[2], 'Third');
    await loaded(page);
    assert.equal(await headline(page), 'Third');
    assert.deepEqual(await fired(page), [['release-load']]);
    assert.deepEqual(ends('/held.json'), ['aborted', 'aborted', 'sent']);
    await page.close();
  });

  it('of an element that is removed are ended without an event; put in again, it loads again', async () => {
    const page = await open();
    await page.evaluate(() => (window.element = window.add({ src: '/held.json' })));
    await asked(1);
    await page.evaluate(() => window.element.remove());
    await ended(0);
    assert.deepEqual(await fired(page), [[]]);
    await page.evaluate(() => document.body.append(window.element));
    await asked(2);
    send(held[1], 'Again');
    await loaded(page);
    assert.deepEqual(await fired(page), [['release-load']]);
    assert.deepEqual(ends('/held.json'), ['aborted', 'sent']);
    await page.close();
  });

  it('of an element that is moved go on', async () => {
    const page = await open();
    await page.evaluate(() => (window.element = window.add({ src: '/held.json' })));
    await asked(1);
    await page.evaluate(() => document.body.prepend(window.element));
    send(held[0], 'Moved');
    await loaded(page);
    assert.deepEqual(ends('/held.json'), ['sent']);
    await page.close();
  });

  it('are ended by a reload, which asks again', async () => {
    const page = await open();
    await page.evaluate(() => (window.element = window.add({ src: '/held.json' })));
    await asked(1);
    await page.evaluate(() => {
      window.reloaded = window.element.reload().then(() => window.element.release.headline);
    });
    await ended(0);
    await asked(2);
    send(held[1], 'Fresh');
    assert.equal(await page.evaluate(() => window.reloaded), 'Fresh');
    assert.deepEqual(await fired(page), [['release-load']]);
    await page.close();
  });

  it('end with the last of the elements that wait', async () => {
    const page = await open();
    await page.evaluate(() => (window.elements = [1, 2].map(() => window.add({ src: '/held.json' }))));
    await asked(1);
    await page.evaluate(() => window.elements[0].remove());
    // A request that goes through says that the page has done what it had to do.
    await page.evaluate(() => fetch('/ok.json'));
    assert.deepEqual(ends('/held.json'), [undefined]);
    await page.evaluate(() => window.elements[1].remove());
    await ended(0);
    assert.deepEqual(ends('/held.json'), ['aborted']);
    await page.close();
  });
});

describe('what is shown', () => {
  it('stays when a reload fails, and when a new address does', async () => {
    const page = await open();
    const states = await page.evaluate(async () => {
      const element = window.add({ src: '/ok.json?shown' });
      await element.next();
      const seen = [];
      for (const src of ['/503.json', '/cut.json', '/404.json']) {
        element.src = src;
        await new Promise((resolve) => element.addEventListener('release-error', resolve, { once: true }));
        await element.reload();
        seen.push([element.state, element.error.code, element.release.headline]);
      }
      return seen;
    });
    const { headline: kept } = release;
    assert.deepEqual(states, [
      ['error', 'http', kept],
      ['error', 'parse', kept],
      ['error', 'http', kept],
    ]);
    assert.equal((await fired(page))[0].length, 7);
    await page.close();
  });

  it('is the release, not an error, where the file with the QR code fails, which is asked for again', async () => {
    let isThere = false;
    const page = await browser.newPage();
    server.requests.length = 0;
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.url().includes('/chunks/') && !isThere ? request.respond({ status: 503 }) : request.continue(),
    );
    await page.goto(`${server.origin}/page`);
    await page.evaluate(async () => {
      window.types = [];
      window.element = document.createElement('press-release');
      for (const type of ['release-load', 'release-error']) {
        window.element.addEventListener(type, () => window.types.push(type));
      }
      window.element.setAttribute('src', '/ok.json?code');
      document.body.append(window.element);
    });
    const part = () => window.element.shadowRoot?.querySelector('.qr');
    await page.waitForFunction(`(${part})()?.querySelector('a') && !(${part})().querySelector('.code')`);
    assert.deepEqual(await page.evaluate(() => [window.element.state, ...window.types]), ['ready', 'release-load']);
    isThere = true;
    await page.evaluate(() => window.element.reload());
    await page.waitForFunction(`(${part})()?.querySelector('svg path')`);
    assert.deepEqual(await page.evaluate(() => window.types), ['release-load', 'release-load']);
    await page.close();
  });
});

describe('a lazy release', () => {
  const far = `<div style="height: 9000px"></div>
    <press-release loading="lazy" src="/held.json"><a href="/fallback">Read it there</a></press-release>`;

  it('waits for the reader to come near', async () => {
    server.set('/far', pageOf(far));
    const page = await open('/far');
    await page.evaluate(() => window.load({ src: '/ok.json?near' }));
    assert.equal(held.length, 0);
    await page.evaluate(() => window.scrollTo(0, 8200));
    await asked(1);
    send(held[0], 'Near');
    await page.waitForFunction(() => document.querySelector('press-release').state === 'ready');
    assert.equal(await headline(page), 'Near');
    await page.close();
  });

  it('is asked for when the page is printed, and prints its fallback until it is there', async () => {
    const page = await open('/far');
    const paper = await page.pdf();
    await asked(1);
    assert.ok(Buffer.from(paper).includes(`/URI (${server.origin}/fallback)`), 'the link is on paper');
    send(held[0], 'Printed');
    await page.waitForFunction(() => document.querySelector('press-release').state === 'ready');
    const next = Buffer.from(await page.pdf());
    assert.ok(!next.includes(`/URI (${server.origin}/fallback)`), 'the release has taken its place');
    await page.close();
  });
});
