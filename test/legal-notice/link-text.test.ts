import { expect } from '@open-wc/testing';
import { partedAtAddresses } from '../../src/legal-notice/link-text.js';
import { growth } from '../helpers/growth.js';

/** The text with each address in square brackets. */
function marked(text: string): string {
  return partedAtAddresses(text)
    .map((stretch, index) => (index % 2 ? `[${stretch}]` : stretch))
    .join('');
}

describe('partedAtAddresses', () => {
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
    ['vor-beleg@dienst.example', '[vor-beleg@dienst.example]'],
    ["o'neil@dienst.example", "[o'neil@dienst.example]"],
    ['beleg@xn--mller-kva.xn--p1ai', '[beleg@xn--mller-kva.xn--p1ai]'],
    ['50%40x@dienst.example', '50%40x@dienst.example'],
    [`${'a'.repeat(65)}@dienst.example`, `${'a'.repeat(65)}@dienst.example`],
    ['@dienst, beleg@, @', '@dienst, beleg@, @'],
    ['beleg@dienst und beleg@1.23', 'beleg@dienst und beleg@1.23'],
    ['Siehe https://dienst.example.', 'Siehe [https://dienst.example].'],
    ['Siehe HTTP://Dienst.example/a,', 'Siehe [HTTP://Dienst.example/a],'],
    ['(https://dienst.example/a?b=1&c=2#d)', '([https://dienst.example/a?b=1&c=2#d])'],
    ['<https://dienst.example>?!', '<[https://dienst.example]>?!'],
    ['„https://dienst.example/a“ – so', '„[https://dienst.example/a]“ – so'],
    ['https://müller.example/größe;', '[https://müller.example/größe];'],
    ['https://dienst.example/@redaktion@dienst.example', '[https://dienst.example/@redaktion@dienst.example]'],
    ['https://dienst.example und a@b.example', '[https://dienst.example] und [a@b.example]'],
    ['https://, http://. und xhttp://dienst.example', 'https://, http://. und xhttp://dienst.example'],
    ['javascript:alert(1) ftp://dienst.example', 'javascript:alert(1) ftp://dienst.example'],
    ['https://dienst.example/\u202Eexe', '[https://dienst.example/]\u202Eexe'],
  ];
  for (const [text, expected] of table) {
    it(`links ${JSON.stringify(expected)}`, () => {
      expect(marked(text)).to.equal(expected);
      expect(partedAtAddresses(text).join('')).to.equal(text);
    });
  }

  for (const piece of [
    '@',
    'a',
    'a@',
    'a.',
    '.',
    '-',
    "a'",
    'a@b.',
    'a@b-',
    'http://',
    'https://a)',
    'https://.',
    '(',
    'é-',
  ]) {
    it(`takes time in proportion to the text for ${piece}`, () => {
      const work = (size: number): void => {
        const text = piece.repeat(size / piece.length);
        for (const hostile of [text, `https://${text}`, `a@b${text}`, `a@b.1${text}`, `${text}@b.example`]) {
          partedAtAddresses(hostile);
        }
      };
      expect(growth(work)).to.be.below(100);
    });
  }
});
