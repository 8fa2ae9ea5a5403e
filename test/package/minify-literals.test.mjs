import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { minifyLiterals } from '../../scripts/rollup/minify-literals.mjs';

async function minify(code) {
  const result = await minifyLiterals().transform.call({ parse: parseAst }, code, 'src/x.ts');
  return result?.code ?? code;
}

describe('minifyLiterals', () => {
  it('minifies whole style sheets', async () => {
    assert.equal(await minify('a = css`\n  /* why */\n  p {\n    margin: 0;\n  }\n`;'), 'a = css`p{margin:0}`;');
  });

  it('keeps what is newer than the minifier', async () => {
    const rule =
      'p{color:oklch(from currentColor clamp(.45,l,.8) .13 255 / 1)}:host(:state(ready)){container:card / inline-size}';
    assert.equal(await minify(`css\`${rule}\``), `css\`${rule}\``);
  });

  it('keeps a line break as one, between elements and in text', async () => {
    const code = 'html`<p>\n    <b>${x}</b>\n    <i>y</i>  z\n  </p>`';
    assert.equal(await minify(code), 'html`<p>\n<b>${x}</b>\n<i>y</i>  z\n</p>`');
  });

  it('leaves preformatted text alone', async () => {
    const code = 'html`<pre>\n  a\n    b</pre>`';
    assert.equal(await minify(code), code);
  });

  it('minifies nested templates', async () => {
    assert.equal(
      await minify('html`<p>\n  ${x ? html`<b>\n  x</b>` : 0}\n</p>`'),
      'html`<p>\n${x ? html`<b>\nx</b>` : 0}\n</p>`',
    );
  });

  it('escapes what is special in a template or beyond ASCII', async () => {
    const code = await minify('css`p::before{content:"\\\\2022 „\\`\\${x}"}`');
    assert.doesNotMatch(code, /[^\x20-\x7e]/);
    const css = ([text]) => text;
    const sheet = new Function('css', `return ${code}`)(css);
    assert.equal(sheet, 'p:before{content:"\\2022\\201e`${x}"}');
    assert.equal(await minify('html`<i>·</i>`'), 'html`<i>\\u{b7}</i>`');
    assert.equal(await minify('/[“😀]\\n/u'), '/[\\u201c\\ud83d\\ude00]\\n/u');
  });
});
