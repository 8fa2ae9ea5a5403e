import { expect } from '@open-wc/testing';
import { linkText } from '../../src/legal-notice/link-text.js';

/** The text with each link in square brackets. */
function marked(text: string, known?: readonly string[]): string {
  return linkText(text, known)
    .map((run) => (run.href === undefined ? run.text : `[${run.text}]`))
    .join('');
}

function hrefs(text: string, known?: readonly string[]): readonly (string | undefined)[] {
  return linkText(text, known).flatMap((run) => (run.href === undefined ? [] : [run.href]));
}

describe('linkText', () => {
  const table: readonly [string, string][] = [
    ['', ''],
    ['Kein Verweis.', 'Kein Verweis.'],
    ['Belege an beleg@dienst.example.', 'Belege an [beleg@dienst.example].'],
    ['(beleg@dienst.example)', '([beleg@dienst.example])'],
    ['Redaktion <beleg@dienst.example>', 'Redaktion <[beleg@dienst.example]>'],
    ['mailto:beleg@dienst.example', 'mailto:[beleg@dienst.example]'],
    ["'beleg@dienst.example'", "'[beleg@dienst.example]'"],
    ['„beleg@dienst.example“, sagt er', '„[beleg@dienst.example]“, sagt er'],
    ['beleg.zwei+x@post.dienst.example…', '[beleg.zwei+x@post.dienst.example]…'],
    ['a@b.example,c@d.example; e@f.example', '[a@b.example],[c@d.example]; [e@f.example]'],
    ['grüße@müller-söhne.example!', '[grüße@müller-söhne.example]!'],
    ['beleg@dienst.example-', '[beleg@dienst.example]-'],
    ['beleg@dienst.example..', '[beleg@dienst.example]..'],
    ['@dienst, beleg@, @', '@dienst, beleg@, @'],
    ['beleg@dienst und beleg@1.23', 'beleg@dienst und beleg@1.23'],
    ['a@b.example@c.example', 'a@b.example@c.example'],
    ['Siehe https://dienst.example.', 'Siehe [https://dienst.example].'],
    ['Siehe HTTP://Dienst.example/a,', 'Siehe [HTTP://Dienst.example/a],'],
    ['(https://dienst.example/a?b=1&c=2#d)', '([https://dienst.example/a?b=1&c=2#d])'],
    ['https://dienst.example/a_(b)', '[https://dienst.example/a_(b)]'],
    ['(https://dienst.example/a_(b)).', '([https://dienst.example/a_(b)]).'],
    ['<https://dienst.example>?!', '<[https://dienst.example]>?!'],
    ['„https://dienst.example/a“ – so', '„[https://dienst.example/a]“ – so'],
    ['https://müller.example/größe;', '[https://müller.example/größe];'],
    ['https://dienst.example/@redaktion@dienst.example', '[https://dienst.example/@redaktion@dienst.example]'],
    ['https://dienst.example und a@b.example', '[https://dienst.example] und [a@b.example]'],
    ['https://, http://. und xhttp://dienst.example', 'https://, http://. und xhttp://dienst.example'],
    ['https://name:wort@dienst.example/', 'https://name:wort@dienst.example/'],
    ['javascript:alert(1) ftp://dienst.example', 'javascript:alert(1) ftp://dienst.example'],
    ['https://dienst.example/\u202Eexe', '[https://dienst.example/]\u202Eexe'],
  ];
  for (const [text, expected] of table) {
    it(`links ${JSON.stringify(expected)}`, () => {
      expect(marked(text)).to.equal(expected);
      expect(
        linkText(text)
          .map((run) => run.text)
          .join(''),
      ).to.equal(text);
    });
  }

  it('gives addresses that browsers and mail programs take', () => {
    expect(hrefs('HTTPS://Müller.example/ß und post@Müller.example')).to.deep.equal([
      'https://xn--mller-kva.example/%C3%9F',
      'mailto:post@xn--mller-kva.example',
    ]);
    expect(hrefs('50%40x@dienst.example')).to.deep.equal(['mailto:50%2540x@dienst.example']);
  });

  it('links an expected address that has no domain of the world', () => {
    expect(marked('Belege an Beleg@Intranet.', ['beleg@intranet'])).to.equal('Belege an [Beleg@Intranet].');
    expect(marked('Belege an xbeleg@intranet', ['beleg@intranet'])).to.equal('Belege an xbeleg@intranet');
  });

  it('gives as few stretches as there are', () => {
    expect(linkText('a @ b @ c http://. d')).to.have.length(1);
  });

  it('stays quick on texts made to be slow', () => {
    const size = 50_000;
    const started = performance.now();
    for (const piece of ['@', 'a', 'a@', 'a.', '.', '-', 'a@b.', 'http://', 'https://a)', '(', 'é-'])
      linkText(piece.repeat(size));
    linkText(`https://a${')'.repeat(size)}`);
    linkText(`a@b${'-'.repeat(size)}`);
    expect(performance.now() - started).to.be.below(3000);
  });
});
