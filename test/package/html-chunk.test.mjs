import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launchBrowser } from './browser.mjs';
import { readBuilt } from './helpers.mjs';

const inHtml = { headline: 'A bridge opens', body: { html: '<h2>Why</h2><p>It&#8217;s <em>done</em>.</p>' } };
const inBlocks = { headline: 'A bridge opens', body: ['It is done.'] };

const asModule = '<script type="module" src="/embed.js"></script>';
const asClassic = '<script src="/embed.classic.js" defer></script>';

let browser;

before(async () => {
  browser = await launchBrowser();
});

after(() => browser?.close());

/**
 * A page with a release in it, once that is shown.
 *
 * @param answer What becomes of the request for the chunk: `continue`, `abort`, or `stall` for no answer at all.
 * @param prepare Runs in the page before all else.
 */
async function open(payload, { script = asModule, headers = {}, answer = 'continue', prepare = () => undefined } = {}) {
  const page = await browser.newPage();
  const chunks = [];
  const messages = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(String(error)));
  await page.evaluateOnNewDocument(prepare);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname === '/news') {
      const json = JSON.stringify(payload).replaceAll('<', '\\u003c');
      return request.respond({
        headers,
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><title>News</title><link rel="icon" href="data:,">${script}
          <press-release without-qr><script type="application/json">${json}</script></press-release>`,
      });
    }
    if (pathname.includes('/rare-')) {
      chunks.push(pathname);
      if (answer === 'abort') return request.abort();
      if (answer === 'stall') return undefined;
    }
    return request.respond({ contentType: 'text/javascript', body: readBuilt(pathname) });
  });
  await page.goto('https://partner.example/news', { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() => document.querySelector('press-release')?.state === 'ready');
  return { page, chunks, messages, ...(await shownIn(page)) };
}

function shownIn(page) {
  return page.evaluate(() => {
    const element = document.querySelector('press-release');
    const roots = [element.shadowRoot];
    for (const root of roots) {
      for (const inner of root.querySelectorAll('*')) if (inner.shadowRoot) roots.push(inner.shadowRoot);
    }
    const all = (selector) =>
      roots.flatMap((root) => Array.from(root.querySelectorAll(selector), ({ textContent }) => textContent.trim()));
    return {
      headings: all('[part~=heading]'),
      marked: all('em'),
      paragraphs: all('[part~=text] p'),
      problems: element.problems.map(({ code }) => code),
    };
  });
}

describe('an HTML body in a page', () => {
  it('loads one chunk, with its hash in the name, and is shown in blocks', async () => {
    const { page, chunks, messages, headings, marked, problems } = await open(inHtml);
    assert.equal(chunks.length, 1);
    assert.match(chunks[0], /^\/chunks\/rare-[\w-]{8}\.js$/);
    assert.deepEqual({ headings, marked, problems }, { headings: ['Why'], marked: ['done'], problems: [] });
    assert.deepEqual(messages, []);
    await page.close();
  });

  it('comes without a request in the classic script', async () => {
    const { page, chunks, headings } = await open(inHtml, { script: asClassic });
    assert.deepEqual(chunks, []);
    assert.deepEqual(headings, ['Why']);
    await page.close();
  });

  it('is the only thing that the chunk is loaded for', async () => {
    const { page, chunks, paragraphs } = await open(inBlocks);
    assert.deepEqual(chunks, []);
    assert.deepEqual(paragraphs, ['It is done.']);
    await page.close();
  });

  for (const [what, answer] of [
    ['is missing', 'abort'],
    ['never comes', 'stall'],
  ]) {
    it(`is text where its chunk ${what}`, async () => {
      const { page, chunks, headings, paragraphs, problems } = await open(inHtml, {
        answer,
        prepare: () => {
          // Whoever waits ten seconds has waited.
          const { setTimeout } = window;
          window.setTimeout = (work, milliseconds) => setTimeout(work, milliseconds === 10_000 ? 0 : milliseconds);
        },
      });
      assert.equal(chunks.length, 1);
      assert.deepEqual(headings, []);
      assert.deepEqual(paragraphs, ['Why', 'It’s done.']);
      assert.deepEqual(problems, ['html-stripped']);
      await page.close();
    });
  }

  it('asks for its chunk again at the next load', async () => {
    let isThere = false;
    const { page } = await open(inHtml, { answer: 'abort' });
    page.removeAllListeners('request');
    page.on('request', (request) => {
      isThere = true;
      return request.respond({ contentType: 'text/javascript', body: readBuilt(new URL(request.url()).pathname) });
    });
    await page.evaluate(() => document.querySelector('press-release').reload());
    const { headings, problems } = await shownIn(page);
    assert.deepEqual({ isThere, headings, problems }, { isThere: true, headings: ['Why'], problems: [] });
    await page.close();
  });

  for (const script of [asModule, asClassic]) {
    for (const policy of [
      "require-trusted-types-for 'script'; trusted-types 'none'",
      "require-trusted-types-for 'script'",
    ]) {
      it(`is parsed under ${policy} by ${/embed[.\w]+/.exec(script)[0]}, without a report`, async () => {
        const { page, headings, problems, messages } = await open(inHtml, {
          script,
          headers: { 'content-security-policy': policy },
        });
        assert.deepEqual({ headings, problems, messages }, { headings: ['Why'], problems: [], messages: [] });
        await page.close();
      });
    }
  }

  for (const script of [asModule, asClassic]) {
    it(`has styles and handlers that a policy forbids, by ${/embed[.\w]+/.exec(script)[0]}, without a report`, async () => {
      const html = `<h2 style="color: red" onclick='a("b")'>Why</h2><p STYLE=color:red ONMOUSEOVER = x title="style=1">It is done.<img src=x onerror=y alt="">`;
      const { page, headings, paragraphs, messages } = await open(
        { headline: 'A', body: { html } },
        {
          script,
          headers: {
            'content-security-policy': "default-src 'none'; script-src https://partner.example; img-src https: data:",
          },
        },
      );
      assert.deepEqual({ headings, messages }, { headings: ['Why'], messages: [] });
      assert.match(paragraphs.join(), /It is done/);
      await page.close();
    });
  }

  it('is text under such a policy where the browser has no parser for it', async () => {
    const { page, headings, paragraphs, problems } = await open(inHtml, {
      headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
      prepare: () => Reflect.deleteProperty(window.Document, 'parseHTML'),
    });
    assert.deepEqual(headings, []);
    assert.deepEqual(paragraphs, ['Why', 'It’s done.']);
    assert.deepEqual(problems, ['html-stripped']);
    await page.close();
  });
});
