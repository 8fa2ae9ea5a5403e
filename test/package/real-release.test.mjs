import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import jsqr from 'jsqr';
import { launchBrowser } from './browser.mjs';
import { readBuilt, root } from './helpers.mjs';

/** The real release lies beside the checkout, where there is one: its texts are not ours to bring. */
const folder = path.join(root, '../shared/payloads');
const file = path.join(folder, 'pressebox-116493.json');
const origin = 'https://partner.example';

const scripts = {
  'the module script': '<script type="module" src="/embed.js"></script>',
  'the classic script': '<script src="/embed.classic.js" defer></script>',
};

const ways = {
  src: () => '<press-release src="/payloads/pressebox-116493.json"></press-release>',
  'inline JSON': (json) =>
    `<press-release><script type="application/json">${json.replaceAll('<', '\\u003c')}</script></press-release>`,
  'the property': (json) =>
    `<press-release></press-release><script>document.querySelector('press-release').payload = ${json};</script>`,
};

describe('the real release', { skip: !existsSync(file) && 'the folder of real releases is not here' }, () => {
  let browser;

  before(async () => {
    browser = await launchBrowser();
  });

  after(() => browser?.close());

  for (const [scriptName, script] of Object.entries(scripts)) {
    for (const [way, write] of Object.entries(ways)) {
      for (const width of [320, 1280]) {
        it(`stands whole by ${way} and ${scriptName}, ${width} pixels wide`, async () => {
          const { page, messages, requested } = await open(browser, script + write(readFileSync(file, 'utf8')), width);
          await codeNames(page, `${origin}/news`);

          const text = await visibleText(page);
          const release = JSON.parse(readFileSync(file, 'utf8'));
          let at = -1;
          for (const piece of [
            ...['Interview', 'Story Box-ID', release.id, release.headline, release.subheadline],
            `(${release.portal.name}) (${release.place})`,
            ...release.body[0].items.flatMap(({ question, answer }) => [question, ...answer]),
            ...[release.body[0].closing, ...release.about[0].body, 'Kontakt', release.organization.name],
            ...[release.organization.address.street, release.organization.url, 'Ansprechpartner:in'],
            ...[release.contacts[0].name, release.contacts[0].phone, 'QR-Code'],
            ...[release.legal.disclaimer, 'Wichtiger Hinweis', release.legal.notice, release.legal.copyright],
          ]) {
            const next = text.indexOf(squash(piece), at + 1);
            assert.ok(next > at, `in order: ${piece.slice(0, 30)}`);
            if (piece.length > 30) assert.equal(text.split(squash(piece)).length, 2, `once: ${piece.slice(0, 30)}`);
            at = next;
          }
          const links = await page.evaluate(() =>
            [...document.querySelector('press-release').shadowRoot.querySelectorAll('[part=contact] a')].map(
              ({ href }) => href,
            ),
          );
          assert.ok(links.includes('tel:+492315029200'), links.join());
          const logo = await page.evaluate(() => {
            const { shadowRoot } = document.querySelector('press-release');
            return shadowRoot.querySelector('[part=logo] img').alt;
          });
          assert.equal(logo, release.organization.logo.alt);
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), 0);

          await page.evaluate(() => window.history.pushState(null, '', '/archive/7'));
          await codeNames(page, `${origin}/archive/7`);
          assert.deepEqual(messages, []);
          const expected =
            /^\/(news|embed(\.classic)?\.js|chunks\/qr-[\w-]+\.js|payloads\/[\w-]+\.(json|svg)|[\w-]+\.svg)$/;
          assert.deepEqual(
            requested.filter((address) => !expected.test(address)),
            [],
          );
          await page.close();
        });
      }
    }
  }
});

async function open(browser, content, width) {
  const page = await browser.newPage();
  const messages = [];
  const requested = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(String(error)));
  await page.setViewport({ width, height: 900 });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol === 'data:') return request.continue();
    requested.push(url.origin === origin ? url.pathname : url.href);
    if (url.pathname === '/news') return request.respond({ contentType: 'text/html', body: html(content) });
    const shared = path.join(folder, path.basename(url.pathname));
    if (existsSync(shared)) {
      const contentType = shared.endsWith('.svg') ? 'image/svg+xml' : 'application/json';
      return request.respond({ contentType, body: readFileSync(shared) });
    }
    return request.respond({ contentType: 'text/javascript', body: readBuilt(url.pathname) });
  });
  await page.goto(`${origin}/news?utm_source=mail`);
  return { page, messages, requested };
}

const html = (content) =>
  `<!doctype html><html lang="de"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
  <title>Seite</title><link rel="icon" href="data:,">${content}`;

const squash = (text) => text.replaceAll(/\s+/g, ' ').trim();

/** The text as the browser lays it out, through all shadow roots in order. */
function visibleText(page) {
  return page.evaluate(() => {
    const textOf = (node) => {
      if (node.nodeType === 3) return node.data;
      if (node.nodeType !== 1 && node.nodeType !== 11) return '';
      if (node.localName === 'style' || node.localName === 'script') return '';
      if (node.nodeType === 1 && !node.checkVisibility() && getComputedStyle(node).display !== 'contents') return '';
      const children = node.localName === 'slot' && node.assignedNodes().length > 0 ? node.assignedNodes() : undefined;
      const inner = [...(children ?? (node.shadowRoot ?? node).childNodes)].map(textOf).join('');
      return node.nodeType === 1 && /^(inline|contents)/.test(getComputedStyle(node).display) ? inner : `\n${inner}\n`;
    };
    return textOf(document.querySelector('press-release')).replaceAll(/\s+/g, ' ').trim();
  });
}

/** Waits until the code that is drawn says an address: read back from the path, module by module. */
async function codeNames(page, address) {
  let read;
  for (const deadline = Date.now() + 15_000; Date.now() < deadline;) {
    const drawing = await page.evaluate(() => {
      const svg = document.querySelector('press-release')?.shadowRoot?.querySelector('svg');
      return svg && { side: svg.viewBox.baseVal.width, path: svg.querySelector('path').getAttribute('d') };
    });
    read = drawing && decode(drawing);
    if (read === address) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.equal(read, address);
}

function decode({ side, path: drawing }) {
  const scale = 4;
  const quiet = 4;
  const size = side * scale;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (const [, x, y, run] of drawing.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let row = 0; row < scale; row += 1) {
      const start = ((Number(y) + quiet) * scale + row) * size + (Number(x) + quiet) * scale;
      for (let pixel = start; pixel < start + Number(run) * scale; pixel += 1) pixels.fill(0, pixel * 4, pixel * 4 + 3);
    }
  }
  const decoder = jsqr.default ?? jsqr;
  return decoder(pixels, size, size)?.data;
}
