import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { codeDrawn, launchBrowser } from './browser.mjs';
import { readBuilt } from './helpers.mjs';

const origin = 'https://partner.example';
const payload = JSON.stringify({ id: '7', headline: 'A bridge opens', body: ['It opens in May.'] });
const moduleScript = '<script type="module" src="/embed.js"></script>';
const classicScript = '<script src="/embed.classic.js" defer="defer"></script>';
const element = '<press-release src="/release.json"><a href="/release">Read the release</a></press-release>';

/** What a page allows; each is a whole policy, as strict as it can be for the feature it names. */
const own = "default-src 'none'; script-src 'self'; connect-src 'self'";
const policies = {
  'our origin alone': own,
  'a nonce and strict-dynamic': "default-src 'none'; script-src 'nonce-x' 'strict-dynamic'; connect-src 'self'",
  'no styles and no images': `${own}; style-src 'none'; img-src 'none'`,
  'trusted types required': `${own}; require-trusted-types-for 'script'`,
  "trusted types of the page's own": `${own}; require-trusted-types-for 'script'; trusted-types page`,
  'no trusted types at all': `${own}; require-trusted-types-for 'script'; trusted-types 'none'`,
};

let browser;

before(async () => {
  browser = await launchBrowser();
});

after(() => browser?.close());

/** A page that answers for a whole site, with what it says on the console and where it asks. */
async function open(body, { headers = {}, contentType = 'text/html', before: prepare } = {}) {
  const page = await browser.newPage();
  const messages = [];
  const outside = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(String(error)));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol === 'data:') return request.continue();
    if (url.origin !== origin) outside.push(url.href);
    if (url.pathname === '/page') return request.respond({ headers, contentType, body });
    if (url.pathname === '/release.json') return request.respond({ contentType: 'application/json', body: payload });
    return request.respond({ contentType: 'text/javascript', body: readBuilt(url.pathname) });
  });
  if (prepare) await page.evaluateOnNewDocument(prepare);
  await page.goto(`${origin}/page`);
  return { page, messages, outside };
}

const html = (head, content) =>
  `<!doctype html><html lang="en"><title>Page</title><link rel="icon" href="data:,">${head}${content}`;

async function assertShown({ page, messages, outside }) {
  await codeDrawn(page);
  const shown = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('press-release');
    const article = shadowRoot.querySelector('article');
    return {
      headline: shadowRoot.querySelector('press-release-header').shadowRoot.querySelector('[part=headline]').innerText,
      text: shadowRoot.querySelector('[part=text]').innerText.trim(),
      isStyled: getComputedStyle(article).containerType === 'inline-size',
    };
  });
  assert.deepEqual(shown, { headline: 'A bridge opens', text: 'It opens in May.', isStyled: true });
  assert.deepEqual(messages, []);
  assert.deepEqual(outside, []);
  await page.close();
}

describe('a page with a content security policy', () => {
  for (const [name, policy] of Object.entries(policies)) {
    const nonced = policy.includes('nonce');
    for (const [kind, script] of Object.entries({ module: moduleScript, classic: classicScript })) {
      it(`that allows ${name} shows a release by the ${kind} script`, async () => {
        const tag = nonced ? script.replace('<script', '<script nonce="x"') : script;
        const icon = policy.includes('img-src') ? policy : `${policy}; img-src data:`;
        const body = html(tag, element).replace(policy.includes('img-src') ? /<link[^>]*>/ : /$^/, '');
        await assertShown(await open(body, { headers: { 'content-security-policy': icon } }));
      });
    }
  }
});

describe('a page', () => {
  it('of XHTML shows a release by the classic script', async () => {
    const body = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Page</title>
      <link rel="icon" href="data:,"/>${classicScript}</head><body>${element}</body></html>`;
    await assertShown(await open(body, { contentType: 'application/xhtml+xml' }));
  });

  it('with both scripts, each of them twice, shows it and says nothing', async () => {
    const scripts = `${moduleScript}${classicScript}${classicScript}<script type="module" src="/embed.js?again"></script>`;
    await assertShown(await open(html(scripts, element)));
  });

  it('that defines a name of ours first, or wants one later, keeps it', async () => {
    const first = `<script>customElements.define('contact-card', class HostCard extends HTMLElement {});</script>`;
    const opened = await open(html(`${first}${moduleScript}`, element));
    await codeDrawn(opened.page);
    const names = await opened.page.evaluate(() => {
      customElements.define('qr-link', class HostLink extends window.HTMLElement {});
      return ['contact-card', 'qr-link'].map((name) => customElements.get(name).name);
    });
    assert.deepEqual(names, ['HostCard', 'HostLink']);
    await assertShown(opened);
  });

  it("with somebody else's press-release is left alone, with one warning", async () => {
    const first = `<script>customElements.define('press-release', class Other extends HTMLElement {});</script>`;
    const { page, messages } = await open(html(`${first}${classicScript}`, element));
    const names = await page.evaluate(() =>
      ['press-release', 'press-release-header'].map((name) => customElements.get(name)?.name ?? 'free'),
    );
    assert.deepEqual(names, ['Other', 'free']);
    assert.equal(messages.length, 1);
    assert.match(messages[0], /tag-taken/);
    await page.close();
  });

  it('that owns one of our inner names gets none of ours: half a release would be worse than its fallback', async () => {
    const first = `<script>customElements.define('press-release-header', class Other extends HTMLElement {});</script>`;
    const { page, messages } = await open(html(`${first}${classicScript}`, element));
    const names = await page.evaluate(() =>
      ['press-release', 'press-release-contact'].map((name) => customElements.get(name)?.name ?? 'free'),
    );
    assert.deepEqual(names, ['free', 'free']);
    assert.equal(messages.length, 1);
    assert.match(messages[0], /tag-taken/);
    await page.close();
  });

  it('has the same globals, and the same prototypes, as before', async () => {
    const count = `window.before = [Object.getOwnPropertyNames(window), Object.getOwnPropertyNames(Symbol)].flat();`;
    const opened = await open(html(`<script>${count}</script>${classicScript}`, element));
    await codeDrawn(opened.page);
    const added = await opened.page.evaluate(() => {
      const now = [Object.getOwnPropertyNames(window), Object.getOwnPropertyNames(Symbol)].flat();
      return now.filter((name) => !window.before.includes(name) && !/^(before$|.*ariaQuery)/.test(name));
    });
    assert.deepEqual(added, []);
    await opened.page.close();
  });

  it('with an extended Array.prototype shows it', async () => {
    const extend = `Array.prototype.each = function () {}; Array.prototype.toJSON = function () { return 'x'; };`;
    await assertShown(await open(html(`<script>${extend}</script>${classicScript}`, element)));
  });

  it('in quirks mode, with a universal reset, shows it', async () => {
    const reset = `<style>* { all: unset !important } html { font-size: 62.5% }</style>`;
    const opened = await open(`<title>Page</title><link rel="icon" href="data:,">${reset}${moduleScript}${element}`);
    await codeDrawn(opened.page);
    assert.match(
      await opened.page.evaluate(() => document.querySelector('press-release').shadowRoot.textContent),
      /It opens in May/,
    );
    await opened.page.close();
  });
});
