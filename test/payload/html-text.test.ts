import { expect } from '@open-wc/testing';
import { htmlText } from '../../src/payload/reading/html-text.js';

const text = (html: string): string =>
  htmlText(html)
    .replace(/\s*\n\s*\n\s*/g, '¶')
    .replace(/^¶|¶$/g, '');

describe('htmlText', () => {
  it('parts blocks, keeps line breaks and joins the rest', () => {
    expect(text('<h1>A</h1>\n<p>One <b>bo</b>ld,\n  wrapped</p><ul><li>x<li>y</ul>')).to.equal(
      'A¶One bold, wrapped¶x¶y',
    );
    expect(text('a<br>b<BR/>c')).to.equal('a\nb\nc');
    expect(text('<div>a</div>b<section>c</section>')).to.equal('a¶b¶c');
  });

  it('drops what is no text', () => {
    expect(text('a<script>b("<p>")</script >c<style>d</style><!-- e > f -->h')).to.equal('ach');
    expect(text('a<script>b')).to.equal('a');
    expect(text('a<!-- b')).to.equal('a');
    expect(text('a<img alt="b" src=x onerror=alert(1)>d')).to.equal('ad');
    expect(text('<!doctype html><p>a')).to.equal('a');
  });

  it('decodes once', () => {
    expect(text('&lt;b&gt; &amp;lt; &quot;&apos; &#8222;x&#x201C; &#X20ac;')).to.equal('<b> &lt; "\' „x“ €');
    expect(text('&unheard; & &; &constructor; &auml; &#9999999;')).to.equal(
      '&unheard; & &; &constructor; &auml; &#9999999;',
    );
  });

  it('leaves a sign that begins no tag', () => {
    expect(text('a < b, 3 <4 and x > y')).to.equal('a < b, 3 <4 and x > y');
  });

  it('takes no longer than the text is long', () => {
    const before = performance.now();
    for (const piece of ['<script', '<!--', '<a "', "<a '", '<a', '<', '&', '\n ', '<p> '])
      htmlText(piece.repeat(50_000));
    expect(performance.now() - before).to.be.below(1500);
  });
});
