import { expect } from '@open-wc/testing';
import { htmlText } from '../../src/payload/reading/html-text.js';
import { growth } from '../helpers/growth.js';

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
    expect(text('&unheard; & &; &constructor; &quml; &#9999999;')).to.equal(
      '&unheard; & &; &constructor; q\u0308 &#9999999;',
    );
  });

  it('knows the letters and signs that press texts name', () => {
    expect(
      text(
        'Gr&ouml;&szlig;e, &Eacute;t&eacute;, Fran&ccedil;ois, &Aring;se, &Ntilde;a&ntilde;o &ndash; &bdquo;x&ldquo;&hellip;',
      ),
    ).to.equal('Größe, Été, François, Åse, Ñaño – „x“…');
    expect(text('10&nbsp;&euro; &copy; &laquo;y&raquo;')).to.equal('10\u00a0€ © «y»');
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
