import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { codeDrawn, launchBrowser } from './browser.mjs';
import { documented, serveWithHeadersFile, servers } from './documented-servers.mjs';
import { page as pageOf, startFaultServer } from './fault-server.mjs';
import { builtFiles, root } from './helpers.mjs';

const release = {
  headline: 'A bridge opens',
  language: 'en',
  organization: { name: 'Bridge works', logo: '../media/logo.svg' },
  body: Array.from({ length: 20 }, (_, index) => `${index} It opens in May, and nobody is late for work any more.`),
};
const logo = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>';

let browser;
let partner;
let folder;

before(async () => {
  browser = await launchBrowser();
  partner = await startFaultServer();
  folder = mkdtempSync(path.join(tmpdir(), 'hosting-'));
  const press = path.join(folder, 'site/press');
  for (const name of ['chunks', 'releases', 'media']) mkdirSync(path.join(press, name), { recursive: true });
  for (const file of ['embed.js', 'embed.classic.js', ...builtFiles('chunks')]) {
    cpSync(path.join(root, 'dist', file), path.join(press, file));
  }
  writeFileSync(path.join(press, 'releases/4127.json'), JSON.stringify(release));
  writeFileSync(path.join(press, 'media/logo.svg'), logo);
});

after(async () => {
  await browser?.close();
  await partner?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** A page of another origin that isolates itself, and so takes only what its server allows to be taken. */
async function openPartner(origin, script, release) {
  const content = `<press-release src="${origin}/press/releases/${release}"><a href="/release">Read it</a></press-release>
    <script>
      window.fired = new Promise((resolve) => {
        for (const type of ['release-load', 'release-error']) {
          document.querySelector('press-release').addEventListener(type, ({ type, code, status }) => resolve({ type, code, status }));
        }
      });
    </script>`;
  const headers = { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' };
  partner.set('/partner', pageOf(content, { headers, script }));
  const page = await browser.newPage();
  await page.goto(`${partner.origin}/partner`);
  return page;
}

const scripts = (origin) => ({
  'embed.js': `<script type="module" src="${origin}/press/embed.js"></script>`,
  'embed.classic.js': `<script defer src="${origin}/press/embed.classic.js"></script>`,
});

async function assertShows(origin) {
  for (const [name, script] of Object.entries(scripts(origin))) {
    const page = await openPartner(origin, script, '4127.json');
    assert.equal(await page.evaluate(() => window.crossOriginIsolated), true);
    assert.deepEqual(await page.evaluate(() => window.fired), { type: 'release-load' }, name);
    await codeDrawn(page);
    // Through whatever shadow roots there are.
    await page.waitForFunction(() => {
      const images = (node) =>
        [...node.querySelectorAll('*')].flatMap((element) => [
          ...(element.localName === 'img' ? [element] : []),
          ...(element.shadowRoot ? images(element.shadowRoot) : []),
        ]);
      return images(document).some(({ naturalWidth }) => naturalWidth === 40);
    });
    await page.close();
  }
}

/** The headers of one answer. `fetch` of Node would unpack it. */
function headersOf(url, headers = {}) {
  return new Promise((resolve, reject) => {
    get(url, { headers: { origin: partner.origin, ...headers } }, (response) => {
      response.resume();
      resolve({ status: response.statusCode, ...response.headers });
    }).on('error', reject);
  });
}

async function assertHeaders(origin) {
  const at = (file, headers) => headersOf(`${origin}/press/${file}`, headers);
  const files = {
    script: 'embed.js',
    chunk: builtFiles('chunks')[0],
    release: 'releases/4127.json',
    media: 'media/logo.svg',
  };
  const answers = Object.fromEntries(
    await Promise.all(Object.entries(files).map(async ([name, file]) => [name, await at(file)])),
  );
  for (const [name, answer] of Object.entries(answers)) {
    assert.equal(answer.status, 200, name);
    assert.equal(answer['access-control-allow-origin'], '*', name);
    assert.equal(answer['cross-origin-resource-policy'], 'cross-origin', name);
    assert.equal(answer['x-content-type-options'], 'nosniff', name);
  }
  assert.match(answers.script['content-type'], /^(text|application)\/javascript\b/);
  assert.match(answers.release['content-type'], /^application\/json\b/);
  assert.match(answers.media['content-type'], /^image\/svg\+xml\b/);
  assert.equal(answers.chunk['cache-control'], 'public, max-age=31536000, immutable');
  assert.equal(answers.media['cache-control'], 'public, max-age=86400');
  return { answers, at };
}

describe('the lines of docs/hosting.md', () => {
  for (const [name, start] of Object.entries(servers)) {
    it(`make ${name} serve everything to pages of another origin`, async () => {
      const server = await start(folder);
      try {
        await assertShows(server.origin);
        const { answers, at } = await assertHeaders(server.origin);
        for (const kind of ['script', 'release'])
          assert.equal(answers[kind]['cache-control'], 'public, max-age=300', kind);
        for (const file of ['embed.js', 'releases/4127.json']) {
          assert.equal((await at(file, { 'accept-encoding': 'gzip' }))['content-encoding'], 'gzip', file);
          assert.equal((await at(file, { 'if-none-match': (await at(file)).etag })).status, 304, file);
        }
        assert.equal((await at('media/logo.svg', { range: 'bytes=0-9' })).status, 206);

        const page = await openPartner(server.origin, scripts(server.origin)['embed.js'], 'none.json');
        const { code, status } = await page.evaluate(() => window.fired);
        assert.deepEqual({ code, status }, { code: 'http', status: 404 }, 'the page is told of errors');
        await page.close();
      } finally {
        await server.stop();
      }
    });
  }

  it('make a host that reads a _headers file serve everything to pages of another origin', async () => {
    const server = await serveWithHeadersFile(folder);
    await assertShows(server.origin);
    await assertHeaders(server.origin);
    await server.stop();
  });

  it('for Vercel are JSON, and for IIS XML, with the same headers', async () => {
    const wanted = [
      ['Access-Control-Allow-Origin', '*'],
      ['Access-Control-Expose-Headers', 'Retry-After'],
      ['Cross-Origin-Resource-Policy', 'cross-origin'],
      ['X-Content-Type-Options', 'nosniff'],
    ];
    const [all] = JSON.parse(documented('Vercel')).headers;
    assert.deepEqual(
      all.headers.map(({ key, value }) => [key, value]),
      wanted,
    );
    const page = await browser.newPage();
    const headers = await page.evaluate((text) => {
      const file = new window.DOMParser().parseFromString(text, 'application/xml');
      return [...file.querySelectorAll('customHeaders > add')].map((add) => [
        add.getAttribute('name'),
        add.getAttribute('value'),
      ]);
    }, documented('IIS'));
    assert.deepEqual(headers, wanted);
    await page.close();
  });
});
