import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { root } from './helpers.mjs';

const read = (file) => readFileSync(path.join(root, file), 'utf8');
const page = read('docs/reliability.md');

/** The cells of all table rows below a heading. */
function rows(heading) {
  const section = page.split(`\n## ${heading}\n`)[1].split('\n## ')[0];
  return section
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| -'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

describe('docs/reliability.md', () => {
  it('has a sentence and a retry rule for each code that there is, and for no other', () => {
    const type = /type LoadErrorCode =([^;]*);/.exec(read('src/payload/loading/load-error.ts'))[1];
    const codes = [...type.matchAll(/'([\w-]+)'/g)].map(([, code]) => code);
    assert.ok(codes.length > 10, `${codes.length} codes`);
    const described = rows('Loading').filter(([code]) => /^`[\w-]+`$/.test(code));
    assert.deepEqual(described.map(([code]) => code.slice(1, -1)).sort(), codes.sort());
    for (const [code, sentence, again] of described) {
      assert.match(sentence, /^[A-Z\d`].*\.$/, code);
      assert.notEqual(again, '', code);
    }
  });

  it('names tests that exist, each with a count', () => {
    const named = page
      .split('\n')
      .filter((line) => line.startsWith('| ') && line.includes('`test/'))
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    assert.ok(named.length > 0);
    for (const [what, count, tests] of named) {
      assert.match(count, /^[\d,]+$/, what);
      for (const [, file] of tests.matchAll(/`(test\/[^`]+)`/g)) assert.ok(existsSync(path.join(root, file)), file);
    }
  });
});
