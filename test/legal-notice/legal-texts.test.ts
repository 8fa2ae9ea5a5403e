import { expect } from '@open-wc/testing';
import { legalTexts, type LegalSource } from '../../src/legal-notice/legal-texts.js';

const strings = { notice: 'Wichtiger Hinweis', specimenCopy: 'Beleg bitte an {email}.' };

/** Each statement as lines: its heading with a hash, and its text. */
function lines(source: LegalSource): string[] {
  return legalTexts(source, strings).flatMap(({ heading, body }) => (heading ? [`# ${heading}`, body] : [body]));
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

  it('shows equal texts once, whatever their spaces', () => {
    const statements = [
      { type: 'disclaimer', heading: 'Haftung', body: 'Ohne  Gewähr,\nwirklich.' },
      { type: 'disclaimer', body: 'Ohne Gewähr, wirklich. ' },
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
    const request = 'Beleg bitte an beleg@dienst.example.';
    expect(lines({ specimenCopyEmail })).to.deep.equal([request]);
    for (const disclaimer of ['Belege: BELEG@dienst.example', 'An (beleg@dienst.example).']) {
      expect(lines({ specimenCopyEmail, disclaimer })).to.deep.equal([disclaimer]);
    }
    for (const disclaimer of [
      'Fragen: vorbeleg@dienst.example',
      'beleg@dienst.example.org',
      'presse-beleg@dienst.example',
    ]) {
      expect(lines({ specimenCopyEmail, disclaimer })).to.deep.equal([disclaimer, request]);
    }
  });

  it('shows what is no mail address as text', () => {
    expect(lines({ specimenCopyEmail: 'Postfach 12' })).to.deep.equal(['Beleg bitte an Postfach 12.']);
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
