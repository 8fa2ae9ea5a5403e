import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { parseAst } from 'rollup/parseAst';
import { findBrowser } from '../../scripts/find-browser.mjs';
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

  it('load the QR encoder from a chunk with its hash in the name', () => {
    assert.equal(chunks.filter((file) => /^chunks\/qr-encoder-[\w-]{8}\.js$/.test(file)).length, 1, chunks.join());
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
    for (const name of ['lit-html', 'lit-element', '@lit/reactive-element', 'qrcode']) {
      assert.match(licenses, new RegExp(`^${name} [\\d.]+ \\(`, 'm'));
    }
  });
});

describe('the classic script in a page', () => {
  let browser;

  before(async () => {
    browser = await puppeteer.launch({
      executablePath: findBrowser(),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
  });

  after(() => browser?.close());

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
      ['press-release', 'press-release-qr', 'qr-link'].map((name) => customElements.get(name) !== undefined),
    );
    assert.deepEqual(defined, [true, true, false]);
    assert.deepEqual(messages, []);
  });
});
