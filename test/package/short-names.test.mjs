import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { conflicts, mangling, privateNames } from '../../scripts/rollup/short-names.mjs';

/** The names among ours that stand as members in a text of declarations or JSON. */
function declaredIn(text) {
  return privateNames.filter((name) => new RegExp(`^\\s*(readonly |get |set )?"?${name}"?[?(<:]`, 'm').test(text));
}

describe('short names', () => {
  it('are none of the platform', () => {
    const folder = 'node_modules/typescript/lib';
    const files = readdirSync(folder).filter((file) => /^lib\..*\.d\.ts$/.test(file));
    assert.ok(files.includes('lib.dom.d.ts'));
    for (const file of files) assert.deepEqual(declaredIn(readFileSync(path.join(folder, file), 'utf8')), [], file);
  });

  it('are none of a payload', () => {
    assert.deepEqual(declaredIn(readFileSync('src/payload/release.schema.json', 'utf8')), []);
  });

  it('are none of what is documented', () => {
    const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
    const classes = modules.flatMap(({ declarations = [] }) => declarations);
    const members = classes.flatMap(({ members: all = [] }) => all).filter(({ privacy }) => !privacy);
    assert.ok(members.some(({ name }) => name === 'release'));
    assert.deepEqual(
      members.map(({ name }) => name).filter((name) => privateNames.includes(name)),
      [],
    );
  });

  it('differ from each other', () => {
    const short = Object.values(mangling.mangleCache);
    assert.ok(short.every(Boolean));
    assert.equal(new Set(short).size, privateNames.length);
  });

  it('are refused where a string or a template could be a key', () => {
    assert.deepEqual(conflicts(parseAst("x['isNews']")), ['isNews']);
    assert.deepEqual(conflicts(parseAst("each('who isNews', y)")), ['isNews']);
    assert.deepEqual(conflicts(parseAst('html`<p .isNews=${y}></p>`')), ['isNews']);
    assert.deepEqual(conflicts(parseAst("x.isNews = 'no news'; y[c]")), []);
  });

  it('are refused where a property is called so', () => {
    const [letter] = Object.values(mangling.mangleCache);
    assert.deepEqual(conflicts(parseAst(`x.${letter}`)), [letter]);
    assert.deepEqual(conflicts(parseAst(`x = { ${letter}: 1 }`)), [letter]);
    assert.deepEqual(conflicts(parseAst(`const { ${letter}: one } = x`)), [letter]);
    assert.deepEqual(conflicts(parseAst(`x = { '${letter}': 1 }`)), [letter]);
  });
});
