import { expect } from '@open-wc/testing';
import { legalTexts, type LegalSource } from '../../src/legal-notice/legal-texts.js';

const strings = { notice: 'Wichtiger Hinweis', specimenCopy: 'Beleg bitte an {email}.' };

/** Each statement as lines: its heading with a hash, its paragraphs with links in square brackets. */
function lines(source: LegalSource, labels = strings): string[] {
  return legalTexts(source, labels).flatMap(({ heading, paragraphs }) => [
    ...(heading === undefined ? [] : [`# ${heading}`]),
    ...paragraphs.map((links) => links.map(({ text, href }) => (href === undefined ? text : `[${text}]`)).join('')),
  ]);
}

describe('legalTexts', () => {
  it('gives statements first, then the short ones in their order', () => {
    const statements = [{ type: 'usage', heading: 'Nutzung', body: 'Frei.' }];
    expect(lines({ copyright: 'C', notice: 'N', disclaimer: 'D', statements })).to.deep.equal([
      '# Nutzung',
      'Frei.',
      'D',
      '# Wichtiger Hinweis',
      'N',
      'C',
    ]);
  });

  it('prefers the heading of a notice itself', () => {
    const statements = [{ type: 'notice', heading: 'Zu beachten', body: 'N' }];
    expect(lines({ statements })).to.deep.equal(['# Zu beachten', 'N']);
  });

  it('parts paragraphs at blank lines', () => {
    expect(lines({ disclaimer: ' Eins\nzwei\r\n\r\nDrei\n  \n\nVier ' })).to.deep.equal(['Eins\nzwei', 'Drei', 'Vier']);
  });

  it('shows equal texts once, whatever their spaces, and loses no heading', () => {
    const statements = [
      { type: 'disclaimer', body: 'Ohne  Gewähr,\nwirklich.' },
      { type: 'disclaimer', heading: 'Haftung', body: 'Ohne Gewähr, wirklich. ' },
    ];
    expect(lines({ statements, disclaimer: 'Ohne Gewähr, wirklich.', notice: 'Ohne Gewähr' })).to.deep.equal([
      '# Haftung',
      'Ohne  Gewähr,\nwirklich.',
      '# Wichtiger Hinweis',
      'Ohne Gewähr',
    ]);
  });

  it('asks for copies once', () => {
    const specimenCopyEmail = 'beleg@dienst.example';
    expect(lines({ specimenCopyEmail })).to.deep.equal(['Beleg bitte an [beleg@dienst.example].']);
    expect(lines({ specimenCopyEmail, disclaimer: 'Belege: BELEG@dienst.example' })).to.deep.equal([
      'Belege: [BELEG@dienst.example]',
    ]);
    expect(lines({ specimenCopyEmail, disclaimer: 'Fragen: vorbeleg@dienst.example' })).to.deep.equal([
      'Fragen: [vorbeleg@dienst.example]',
      'Beleg bitte an [beleg@dienst.example].',
    ]);
  });

  it('knows the address for copies in all its spellings', () => {
    const disclaimer = 'Belege: post@xn--mller-kva.example';
    expect(lines({ specimenCopyEmail: 'mailto:post@Müller.example', disclaimer })).to.have.length(1);
    expect(lines({ specimenCopyEmail: 'beleg@intranet', disclaimer: 'An beleg@intranet.' })).to.deep.equal([
      'An [beleg@intranet].',
    ]);
  });

  it('shows what is no mail address as text', () => {
    const specimenCopyEmail = 'Postfach 12';
    expect(lines({ specimenCopyEmail })).to.deep.equal(['Beleg bitte an Postfach 12.']);
    expect(lines({ specimenCopyEmail, notice: 'An Postfach 12.' })).to.have.length(2);
  });

  it('shows the address also where a sentence has no place for it', () => {
    const specimenCopyEmail = 'beleg@dienst.example';
    expect(lines({ specimenCopyEmail }, { ...strings, specimenCopy: 'Beleg:' })).to.deep.equal([
      'Beleg: [beleg@dienst.example]',
    ]);
  });

  it('shows what is no text as nothing', () => {
    const garbage: unknown[] = [null, 7, true, {}, [], ' ', Symbol('x'), Object.create(null)];
    for (const value of garbage) {
      const source = { disclaimer: value, notice: value, copyright: value, specimenCopyEmail: value };
      expect(lines({ ...source, statements: value })).to.deep.equal([]);
      expect(lines({ statements: [value, { type: value, heading: value, body: value }] })).to.deep.equal([]);
      expect(lines({ statements: [{ type: value, heading: value, body: 'Text' }] })).to.deep.equal(['Text']);
    }
  });
});
