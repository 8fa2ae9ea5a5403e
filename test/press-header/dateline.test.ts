import { expect } from '@open-wc/testing';
import { dateline, hasName, joined } from '../../src/press-header/dateline.js';

const portal = 'Hafendienst';
const place = 'Kiel';
const date = '12. Oktober 2026';

describe('dateline', () => {
  const table: readonly [string | undefined, string | undefined, string | undefined, string][] = [
    [undefined, undefined, undefined, ''],
    [undefined, undefined, date, '(12. Oktober 2026)'],
    [undefined, place, undefined, '(Kiel)'],
    [undefined, place, date, '(Kiel, 12. Oktober 2026)'],
    [portal, undefined, undefined, '(Hafendienst)'],
    [portal, undefined, date, '(Hafendienst) (12. Oktober 2026)'],
    [portal, place, undefined, '(Hafendienst) (Kiel)'],
    [portal, place, date, '(Hafendienst) (Kiel, 12. Oktober 2026)'],
  ];
  for (const [from, at, on, expected] of table) {
    it(`is '${expected}' for ${[from, at, on].join('; ')}`, () => {
      expect(dateline(from, at, on).join('')).to.equal(expected);
    });

    it(`takes an empty piece for a missing one in '${expected}'`, () => {
      expect(dateline(from ?? '', at ?? '', on ?? '').join('')).to.equal(expected);
    });
  }

  it('is empty where there is nothing to show', () => {
    expect(dateline(undefined, undefined, undefined)).to.have.length(0);
  });

  it('hands its pieces on as they are', () => {
    const piece = { any: 'content' };
    expect(dateline(undefined, piece, undefined)).to.deep.equal(['(', piece, ')']);
  });
});

describe('joined', () => {
  it('puts the separator between what is there', () => {
    expect(joined([undefined, 'a', '', 'b', false, 'c'], ' · ').join('')).to.equal('a · b · c');
    expect(joined([undefined, ''], ' · ')).to.deep.equal([]);
  });
});

describe('hasName', () => {
  it('finds a name in any case, spacing and punctuation', () => {
    expect(hasName('Kiel/Hafendienst, im Herbst', portal)).to.equal(true);
    expect(hasName('(HAFEN \n dienst) Kiel', 'Hafen Dienst')).to.equal(true);
    expect(hasName('Kiel (C++ & [Co.])', '[Co.]')).to.equal(true);
    expect(hasName('Hafendienst', portal)).to.equal(true);
  });

  it('does not take a part of a word or another name for it', () => {
    expect(hasName('Kiel, Hafendienstag', portal)).to.equal(false);
    expect(hasName('Kiel, Größenwahn', 'Grö')).to.equal(false);
    expect(hasName('Kiel', portal)).to.equal(false);
    expect(hasName('Kiel!', '!')).to.equal(false);
  });
});
