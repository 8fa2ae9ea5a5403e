import { expect } from '@open-wc/testing';
import { htmlText } from '../../../../src/payload/formats/html/html-text.js';
import { growth } from '../../../helpers/growth.js';

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

  it('decodes the signs that systems write as decimal numbers, once', () => {
    expect(text('it&#8217;s &#8222;x&#8220; &#38;lt; &#60;b&#62; &amp; &#9999999;')).to.equal(
      'it’s „x“ &lt; <b> &amp; &#9999999;',
    );
  });

  it('leaves a sign that begins no tag', () => {
    expect(text('a < b, 3 <4 and x > y')).to.equal('a < b, 3 <4 and x > y');
  });

  it('takes time in proportion to the text, whatever is in it', () => {
    const pieces = ['<script', '<!--', '<a "', "<a '", '<a', '<', '&', '\n ', '<p> '];
    const work = (times: number): void => {
      for (const piece of pieces) htmlText(piece.repeat(times));
    };
    expect(growth(work)).to.be.below(100);
  });
});
