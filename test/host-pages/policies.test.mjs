import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { it } from 'node:test';
import { fallbackAlone, inEachEngine, whole } from './visit.mjs';

const policies = readdirSync(path.join(import.meta.dirname, 'policies')).map((file) => path.parse(file).name);

/** What is seen elsewhere than in most pages, and what is said about it. */
const differences = {
  'payload-forbidden': () => ({
    seen: { ...fallbackAlone, state: 'error', code: 'csp' },
    messages: [/release-csp/],
    violations: ['connect-src'],
  }),
  'named-script': (script) =>
    script === 'module' ? { seen: { ...whole, qr: 'link' }, violations: ['script-src-elem'] } : { seen: whole },
  // Whether HTML may be parsed is known only by trying, which the page hears of.
  'trusted-types-html': () => ({
    seen: whole,
    requests: ['test/host-pages/html-release.json'],
    mayViolate: 'require-trusted-types-for',
  }),
  integrity: () => ({ seen: whole, requests: fromOther }),
  'other-origin': () => ({ seen: whole, requests: fromOther }),
};

const fromOther = ['dist/embed.js', 'dist/embed.classic.js', 'test/host-pages/release.json'].map(
  (file) => `other: ${file}`,
);

inEachEngine((open) => {
  for (const policy of policies) {
    for (const script of ['module', 'classic']) {
      it(`policy ${policy}, ${script} script`, async () => {
        const { seen, ...said } = differences[policy]?.(script) ?? { seen: whole };
        const visit = await open(`policies/${policy}.html`, { script });
        await visit.sees(seen);
        assert.deepEqual(await visit.evaluate(() => window.asked ?? []), [], 'no string was to become HTML');
        await visit.isQuiet(said);
      });
    }
  }
});
