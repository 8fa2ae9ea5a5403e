import { expect } from '@open-wc/testing';
import { legalTexts, type LegalSource } from '../../src/legal-notice/legal-texts.js';

const strings = { notice: 'Wichtiger Hinweis', specimenCopy: 'Beleg bitte an {email}.' };

/** Each statement as lines: its heading with a hash, and its text. */
function lines(source: LegalSource): string[] {
  return legalTexts(source, strings).flatMap(({ heading, body }) => (heading ? [`# ${heading}`, body] : [body]));
}

describe('legalTexts', () => {
  it('gives statements in their order, a notice with the usual heading', () => {
    const statements = [
      { type: 'usage', heading: 'Nutzung', body: 'Frei.' },
      { type: 'disclaimer', body: 'D' },
      { type: 'notice', body: 'N' },
    ];
    expect(lines({ statements })).to.deep.equal(['# Nutzung', 'Frei.', 'D', '# Wichtiger Hinweis', 'N']);
  });

  it('prefers the heading of a notice itself', () => {
    const statements = [{ type: 'notice', heading: 'Zu beachten', body: 'N' }];
    expect(lines({ statements })).to.deep.equal(['# Zu beachten', 'N']);
  });

  it('shows equal texts once, whatever their spaces', () => {
    const statements = [
      { type: 'disclaimer', heading: 'Haftung', body: 'Ohne  Gewähr,\nwirklich.' },
      { type: 'disclaimer', body: 'Ohne Gewähr, wirklich.' },
      { type: 'notice', body: 'Ohne Gewähr' },
    ];
    expect(lines({ statements })).to.deep.equal([
      '# Haftung',
      'Ohne  Gewähr,\nwirklich.',
      '# Wichtiger Hinweis',
      'Ohne Gewähr',
    ]);
  });

  it('asks for copies once', () => {
    const specimenCopyEmail = 'beleg@dienst.example';
    const request = 'Beleg bitte an beleg@dienst.example.';
    expect(lines({ specimenCopyEmail, statements: [] })).to.deep.equal([request]);
    for (const body of ['Belege: BELEG@dienst.example', 'An (beleg@dienst.example).']) {
      expect(lines({ specimenCopyEmail, statements: [{ body }] })).to.deep.equal([body]);
    }
    for (const body of ['Fragen: vorbeleg@dienst.example', 'beleg@dienst.example.org', 'presse-beleg@dienst.example']) {
      expect(lines({ specimenCopyEmail, statements: [{ body }] })).to.deep.equal([body, request]);
    }
  });

  it('shows what is no mail address as text', () => {
    expect(lines({ specimenCopyEmail: 'Postfach 12', statements: [] })).to.deep.equal(['Beleg bitte an Postfach 12.']);
  });
});
