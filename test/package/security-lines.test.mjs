import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { codeDrawn, launchBrowser } from './browser.mjs';
import { readBuilt, root } from './helpers.mjs';

const text = readFileSync(path.join(root, 'SECURITY.md'), 'utf8');
const blocks = (language) =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\\n\`\`\``, 'g'))].map(([, block]) => block);

const policies = blocks('text').map((line) => /^Content-Security-Policy: (.*)$/.exec(line)[1]);
const scripts = blocks('html').map((line) =>
  line.replace('sha384-HASH', `sha384-${hash(/press\.example\/([\w.]+)/.exec(line)[1])}`),
);

function hash(file) {
  return createHash('sha384').update(readBuilt(file)).digest('base64');
}

const release = JSON.stringify({
  headline: 'A bridge opens',
  language: 'en',
  organization: { name: 'Bridge works', logo: 'https://newsroom.example/logo.svg' },
});
const logo = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>';
const fallback = '<a href="https://newsroom.example/4127">Read the release</a>';

let browser;

before(async () => {
  browser = await launchBrowser();
});

after(() => browser?.close());

/** A page of a partner, with the two other servers. `change` is what happened to the script on the way. */
async function open(script, policy, change = (code) => code) {
  const page = await browser.newPage();
  const messages = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(String(error)));
  await page.setRequestInterception(true);
  const headers = { 'access-control-allow-origin': '*' };
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin === 'https://press.example') {
      return request.respond({ headers, contentType: 'text/javascript', body: change(readBuilt(pathname)) });
    }
    if (pathname === '/logo.svg') return request.respond({ contentType: 'image/svg+xml', body: logo });
    if (origin === 'https://newsroom.example') {
      return request.respond({ headers, contentType: 'application/json', body: release });
    }
    // Nothing on the page is written for the test alone; a browser asks for an icon all the same.
    if (pathname !== '/page') return request.respond({ status: 204 });
    const content = `<press-release src="https://newsroom.example/4127.json">${fallback}</press-release>`;
    return request.respond({
      headers: policy ? { 'content-security-policy': policy } : {},
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>Page</title>${script}${content}`,
    });
  });
  await page.goto('https://partner.example/page');
  return { page, messages };
}

async function assertShown({ page, messages }) {
  await codeDrawn(page);
  await page.waitForFunction(() => {
    const images = (node) =>
      [...node.querySelectorAll('*')].flatMap((element) => [
        ...(element.localName === 'img' ? [element] : []),
        ...(element.shadowRoot ? images(element.shadowRoot) : []),
      ]);
    return images(document).some(({ naturalWidth }) => naturalWidth === 40);
  });
  assert.deepEqual(messages, []);
  assert.equal(await page.evaluate(() => document.querySelector('press-release').release.headline), 'A bridge opens');
  await page.close();
}

describe('the lines of SECURITY.md', () => {
  it('are two policies, and one script of each kind', () => {
    assert.equal(policies.length, 2);
    assert.deepEqual(
      scripts.map((script) => /press\.example\/([\w.]+)/.exec(script)[1]),
      ['embed.classic.js', 'embed.js'],
    );
  });

  for (const [index, script] of scripts.entries()) {
    const name = /press\.example\/([\w.]+)/.exec(script)[1];

    it(`show a release by ${name} with its hash, without a policy`, async () => {
      await assertShown(await open(script));
    });

    for (const policy of policies) {
      const nonced = policy.includes('nonce');
      it(`show a release by ${name} with its hash, under the policy with ${nonced ? 'a nonce' : 'origins'}`, async () => {
        await assertShown(await open(nonced ? script.replace('<script', '<script nonce="RANDOM"') : script, policy));
      });
    }

    it(`keep a changed ${name} from running: readers see the embedder's text`, async () => {
      const { page, messages } = await open(scripts[index], undefined, (code) => `${code};window.isChanged = true;`);
      assert.match(messages.join(), /integrity/);
      const hasRun = await page.evaluate(() => 'isChanged' in window || Boolean(customElements.get('press-release')));
      assert.equal(hasRun, false);
      assert.equal(await page.evaluate(() => document.querySelector('press-release').innerText), 'Read the release');
      await page.close();
    });
  }

  it('keep out what the policy does not name', async () => {
    const policy = policies[0].replaceAll('https://newsroom.example', '');
    const { page } = await open(scripts[0], policy);
    await page.waitForFunction(() => document.querySelector('press-release').state === 'error');
    assert.equal(await page.evaluate(() => document.querySelector('press-release').error.code), 'csp');
    await page.close();
  });

  it('say how the hash is made', () => {
    const { stdout, status } = spawnSync('sh', ['-c', blocks('sh')[0]], { cwd: root, encoding: 'utf8' });
    assert.equal(status, 0);
    assert.equal(stdout.trim(), hash('embed.classic.js'));
  });
});
