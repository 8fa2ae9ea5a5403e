import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { parseAst } from 'rollup/parseAst';
import { codeDrawn, launchBrowser } from './browser.mjs';
import { builtFiles, readBuilt, root } from './helpers.mjs';

const chunks = builtFiles('chunks');
const scripts = ['embed.js', 'embed.classic.js', 'elements.js', ...chunks];

function nodesOf(node) {
  if (!node || typeof node !== 'object') return [];
  return [node, ...Object.values(node).flatMap(nodesOf)];
}

function staticImports(file) {
  return nodesOf(parseAst(readBuilt(file)))
    .filter(({ type, source }) => /^(Import|Export)\w*Declaration$/.test(type) && source)
    .map(({ source }) => source.value);
}

describe('the scripts for pages', () => {
  for (const file of scripts) {
    it(`${file} is plain ASCII, since a classic script is read in the page's encoding`, () => {
      assert.equal(/[^\n\t\x20-\x7e]/.exec(readBuilt(file))?.[0], undefined);
    });

    it(`${file} has no development mode of Lit and no source map to ask for`, () => {
      assert.equal(/Lit is in dev mode|litIssuedWarnings|sourceMappingURL/.exec(readBuilt(file))?.[0], undefined);
    });
  }

  for (const file of ['embed.js', 'elements.js']) {
    it(`${file} is one module: all that it imports is lazy`, () => {
      assert.deepEqual(staticImports(file), []);
    });
  }

  for (const file of ['embed.js', 'elements.js']) {
    it(`${file} fails as a classic script, where its names would become the page's`, () => {
      assert.throws(() => new Script(readBuilt(file)), SyntaxError);
    });
  }

  it('load the QR code and what reads HTML from one chunk each, with its hash in the name', () => {
    const lazy = nodesOf(parseAst(readBuilt('embed.js')))
      .filter(({ type }) => type === 'ImportExpression')
      .map(({ source }) => source.value)
      .sort();
    assert.equal(lazy.length, 2);
    assert.match(lazy[0], /^\.\/chunks\/qr-[\w-]{8}\.js$/);
    assert.match(lazy[1], /^\.\/chunks\/rare-[\w-]{8}\.js$/);
    for (const file of lazy) assert.deepEqual(staticImports(file), []);
  });

  it('have chunks that do not import the entry: with a query in its address it would be loaded twice', () => {
    for (const file of chunks) assert.doesNotMatch(staticImports(file).join(), /embed|elements/);
  });

  it('have a classic script that loads and exports nothing', () => {
    const types = new Set(nodesOf(parseAst(readBuilt('embed.classic.js'))).map(({ type }) => type));
    for (const type of ['ImportExpression', 'ImportDeclaration', 'ExportNamedDeclaration', 'MetaProperty']) {
      assert.ok(!types.has(type), type);
    }
  });

  it('come with the licenses of what they contain', () => {
    const licenses = readBuilt('third-party-licenses.txt');
    assert.deepEqual(licenses.match(/^[\w-]+(?= [\d.]+ \()/gm), ['qrcode']);
  });
});

let browser;

before(async () => {
  browser = await launchBrowser();
});

after(() => browser?.close());

/** A page of a partner with a release in it, and the addresses that it asks for. `isReachable` says which of them answer. */
async function openPartner(script, isReachable = () => true) {
  const page = await browser.newPage();
  const requested = [];
  const messages = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(String(error)));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    requested.push(pathname + search);
    if (pathname === '/news') return request.respond({ contentType: 'text/html', body: partner(script) });
    if (!isReachable(pathname)) return request.abort();
    return request.respond({ contentType: 'text/javascript', body: readBuilt(pathname) });
  });
  await page.goto('https://partner.example/news?utm_source=mail');
  return { page, requested, messages };
}

function partner(script) {
  return `<!doctype html><html lang="en"><title>News</title><link rel="icon" href="data:,">${script}
    <press-release><script type="application/json">{ "headline": "A bridge opens" }</script></press-release>`;
}

/** What stands where the code belongs: its name, and the address below it. */
function shownCode(page) {
  return page.evaluate(() => {
    const { shadowRoot } = document.querySelector('press-release');
    const root = shadowRoot.querySelector('.qr');
    return {
      name: root.querySelector('svg')?.getAttribute('aria-label') ?? null,
      address: root.querySelector('a').href,
      headline: shadowRoot.querySelector('[part=headline]').textContent,
    };
  });
}

const withCode = {
  name: 'QR code for partner.example/news',
  address: 'https://partner.example/news',
  headline: 'A bridge opens',
};

describe('the QR code in a page', () => {
  for (const [name, script, files] of [
    ['embed.js', '<script type="module" src="/embed.js?ver=6.8"></script>', 2],
    ['elements.js', '<script type="module" src="/elements.js"></script>', 2],
    ['embed.classic.js', '<script src="/embed.classic.js" defer></script>', 1],
  ]) {
    it(`comes with ${name}, which is loaded once`, async () => {
      const { page, requested, messages } = await openPartner(script);
      await codeDrawn(page);
      assert.deepEqual(await shownCode(page), withCode);
      assert.equal(requested.length, 1 + files, requested.join());
      assert.deepEqual(messages, []);
      await page.close();
    });
  }

  it('is the address alone where its chunk is missing, and is asked for again at the next update', async () => {
    let isThere = false;
    const { page, requested } = await openPartner(
      '<script type="module" src="/embed.js"></script>',
      (pathname) => isThere || !pathname.startsWith('/chunks/'),
    );
    // The room for the code goes when the chunk has failed.
    await page.waitForFunction(() => {
      const part = document.querySelector('press-release')?.shadowRoot?.querySelector('.qr');
      return part && !part.querySelector('.code');
    });
    assert.deepEqual(await shownCode(page), { ...withCode, name: null });
    isThere = true;
    await page.evaluate(() => document.querySelector('press-release').requestUpdate());
    await codeDrawn(page);
    assert.deepEqual(await shownCode(page), withCode);
    assert.equal(requested.length, 4, requested.join());
    await page.close();
  });
});

describe('the classic script in a page', () => {
  it('registers its names from file:// and leaves no globals', async () => {
    const page = await browser.newPage();
    const messages = [];
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(String(error)));
    await page.goto(pathToFileURL(path.join(root, 'test/package/page.html')).href);
    const before = await page.evaluate(() => Reflect.ownKeys(globalThis).map(String));
    await page.addScriptTag({ url: pathToFileURL(path.join(root, 'dist/embed.classic.js')).href });
    const after = await page.evaluate(() => Reflect.ownKeys(globalThis).map(String));
    assert.deepEqual(
      after.filter((name) => !before.includes(name)),
      [],
    );
    const defined = await page.evaluate(() =>
      ['press-release', 'press-header', 'qr-link'].map((name) => customElements.get(name) !== undefined),
    );
    assert.deepEqual(defined, [true, false, false]);
    assert.deepEqual(messages, []);
  });
});
