import { expect } from '@open-wc/testing';
import { datelineRuns, namesPortal, type DatelinePieces } from '../../src/press-header/dateline.js';

const portal = 'Hafendienst';
const place = 'Kiel';
const date = '12. Oktober 2026';
const verbatim = 'Kiel/Hafendienst, im Herbst';

function text(pieces: DatelinePieces): string {
  return datelineRuns(pieces)
    .map((run) => run.text)
    .join('');
}

describe('datelineRuns', () => {
  const table: readonly [DatelinePieces, string][] = [
    [{}, ''],
    [{ date }, '(12. Oktober 2026)'],
    [{ place }, '(Kiel)'],
    [{ place, date }, '(Kiel, 12. Oktober 2026)'],
    [{ portal }, '(Hafendienst)'],
    [{ portal, date }, '(Hafendienst) (12. Oktober 2026)'],
    [{ portal, place }, '(Hafendienst) (Kiel)'],
    [{ portal, place, date }, '(Hafendienst) (Kiel, 12. Oktober 2026)'],
  ];
  for (const [pieces, expected] of table) {
    const names = Object.keys(pieces).join(', ') || 'nothing';

    it(`is right for ${names}`, () => {
      expect(text(pieces)).to.equal(expected);
    });

    it(`gives way to a verbatim dateline over ${names}`, () => {
      expect(text({ ...pieces, verbatim })).to.equal(verbatim);
    });

    it(`takes an empty piece for a missing one beside ${names}`, () => {
      expect(text({ verbatim: '', portal: '', place: '', date: '', ...pieces })).to.equal(expected);
    });
  }

  it('tells its pieces apart', () => {
    expect(datelineRuns({ portal, place, date }).filter((run) => run.type !== 'text')).to.deep.equal([
      { type: 'portal', text: portal },
      { type: 'place', text: place },
      { type: 'date', text: date },
    ]);
  });

  it('adds no second comma to a place that ends in one', () => {
    expect(text({ place: 'Kiel, ', date })).to.equal('(Kiel, 12. Oktober 2026)');
    expect(text({ place: ',', date })).to.equal('(12. Oktober 2026)');
  });
});

describe('namesPortal', () => {
  function named(pieces: DatelinePieces): boolean {
    return namesPortal(datelineRuns(pieces));
  }

  it('is true wherever the dateline is made of a portal', () => {
    expect(named({ portal })).to.equal(true);
    expect(named({ portal, place, date })).to.equal(true);
    expect(named({ place, date })).to.equal(false);
  });

  it('finds the name in a verbatim dateline, in any case and spacing', () => {
    expect(named({ verbatim, portal })).to.equal(true);
    expect(named({ verbatim: '(HAFEN \n dienst) Kiel', portal: 'Hafen Dienst' })).to.equal(true);
    expect(named({ verbatim: 'Kiel (C++ & [Co.])', portal: '[Co.]' })).to.equal(true);
  });

  it('does not take a part of a word or another name for it', () => {
    expect(named({ verbatim: 'Kiel, Hafendienstag', portal })).to.equal(false);
    expect(named({ verbatim: 'Kiel, Größenwahn', portal: 'Grö' })).to.equal(false);
    expect(named({ verbatim: 'Kiel, Co!', portal: 'Co.' })).to.equal(false);
    expect(named({ verbatim: 'Kiel', portal })).to.equal(false);
    expect(named({ verbatim: 'Kiel' })).to.equal(false);
  });

  it('keeps every letter of the verbatim dateline', () => {
    expect(datelineRuns({ verbatim, portal })).to.deep.equal([
      { type: 'text', text: 'Kiel/' },
      { type: 'portal', text: 'Hafendienst' },
      { type: 'text', text: ', im Herbst' },
    ]);
  });
});
