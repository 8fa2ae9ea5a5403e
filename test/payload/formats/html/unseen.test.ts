import { expect } from '@open-wc/testing';
import { blocksOf, readHtml } from './blocks-of.js';

/** The words of HTML, by all parsers, and what was lost. */
function read(html: string): readonly [text: string, ...lost: readonly string[]] {
  const { blocks, lost } = blocksOf(html);
  return [blocks.map((block) => ('text' in block ? String(block.text) : block.type)).join(' '), ...lost];
}

describe('what is not seen of HTML', () => {
  it('goes, and nothing beside it', () => {
    for (const html of [
      '<p>a</p><svg viewBox="0 0 1 1"/><p>b</p>',
      '<p>a</p><svg viewBox="0 0 1 1" /><p>b</p>',
      '<p>a</p><svg><svg/><path d="</svg>"/><svg></svg>x</svg><p>b</p>',
      '<p>a</p><svg><style>x</style><script>x</script><!-- </svg> --></svg><p>b</p>',
      '<p>a</p></svg></script></style><svg-icon></svg-icon><p>b</p>',
      '<p>a</p><script>"<!--", "<svg>", "<p>"</script ><p>b</p>',
      '<p>a</p><style>/* <!-- */</style><p>b</p>',
      '<p>a</p><!--><p>b</p>',
      '<p>a</p><!---><p>b</p>',
      '<p>a</p><!-- x --!><p>b</p>',
      '<p>a</p><![if !vml]><p>b</p><![endif]>',
    ]) {
      expect(read(html), html).to.deep.equal(['a b']);
    }
  });

  it('is not looked for in attributes', () => {
    for (const piece of ['<!--', '<script>', '<style>', '<svg>', '<svg/>', '<![CDATA[', '<!']) {
      expect(read(`<p title="${piece}">a</p><p title='${piece}'>b</p>`), piece).to.deep.equal(['a b']);
    }
    const drawing = '<svg xmlns=&quot;&quot;/>';
    expect(read(`<p>a</p><img src="data:image/svg+xml;utf8,${drawing}" data-src=r.jpg><p>b</p>`)).to.deep.equal([
      'a image b',
    ]);
  });

  it('leaves no tag behind that was none before', () => {
    expect(read('a <<!-- -->script>b</script> c')).to.deep.equal(['a <script>b c']);
  });

  it('counts as lost where it holds words', () => {
    expect(read('a<svg><text x=1>b</text></svg>c')).to.deep.equal(['ac', 'svg']);
    expect(read('a<svg><foreignObject>b</foreignObject></svg>c')).to.deep.equal(['ac', 'svg']);
    expect(read('a<svg><title>b</title></svg>c <text>d</text>')).to.deep.equal(['ac d']);
  });

  it('counts as lost where it never ends', () => {
    expect(read('a<!-- b')).to.deep.equal(['a', '<!--']);
    expect(read('a<script src="x">b')).to.deep.equal(['a', 'script']);
    expect(read('a<style>b')).to.deep.equal(['a', 'style']);
    expect(read('a<svg><p>b')).to.deep.equal(['a', 'svg']);
    expect(read('<p>a</p><a href="x>b</a><p>c</p>')).to.deep.equal(['a', 'a']);
    const { problems } = readHtml('<p>a</p><!-- <p>b</p>');
    expect(problems).to.deep.equal([{ path: '/body', code: 'html-reduced', severity: 'warning', hint: '<!--' }]);
  });
});
