import { expect } from '@open-wc/testing';
import { numberEntities } from '../../../../src/payload/formats/html/entities.js';
import { htmlText } from '../../../../src/payload/formats/html/html-text.js';

const decoded = (html: string): string => htmlText(numberEntities(html));

describe('numberEntities', () => {
  it('lets entities be decoded, once', () => {
    expect(decoded('&lt;b&gt; &amp;lt; &quot;&apos; &#8222;x&#x201C; &#X20ac; &amp;#38;')).to.equal(
      '<b> &lt; "\' „x“ € &#38;',
    );
    expect(decoded('&unheard; & &; &constructor; &#9999999;')).to.equal('&unheard; & &; &constructor; &#9999999;');
  });

  it('knows the letters and signs that press texts name', () => {
    expect(
      decoded(
        'Gr&ouml;&szlig;e, &Eacute;t&eacute;, Fran&ccedil;ois, &Aring;se, &Ntilde;a&ntilde;o &ndash; &bdquo;x&ldquo;&hellip;',
      ),
    ).to.equal('Größe, Été, François, Åse, Ñaño – „x“…');
    expect(decoded('10&nbsp;&euro; &copy; &laquo;y&raquo; a&shy;b')).to.equal('10\u00a0€ © «y» a\u00adb');
  });

  it('leaves tags to be stripped', () => {
    expect(numberEntities('<p title="&lt;">&lt;b&gt;</p>')).to.equal('<p title="&#60;">&#60;b&#62;</p>');
  });
});
