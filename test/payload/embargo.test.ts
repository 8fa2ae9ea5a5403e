import { expect } from '@open-wc/testing';
import { isEmbargoed } from '../../src/payload/embargo.js';

const noon = Date.UTC(2026, 9, 12, 12);
const minute = 60_000;

describe('isEmbargoed', () => {
  const until = (text: string, now: number): boolean => isEmbargoed({ embargo: { until: text } }, now);

  it('ends at the instant where the zone is known', () => {
    expect(until('2026-10-12T14:00+02:00', noon - 1)).to.equal(true);
    expect(until('2026-10-12T14:00+02:00', noon)).to.equal(false);
  });

  it('holds until the last place on earth is there where it is not', () => {
    expect(until('2026-10-12T00:00', noon - minute)).to.equal(true);
    expect(until('2026-10-12T00:00', noon)).to.equal(false);
    expect(until('2026-10-12', noon - minute)).to.equal(true);
    expect(until('2026-10-12', noon)).to.equal(false);
  });

  it('holds for ever where its end is in words or cannot be read', () => {
    const never = Date.UTC(2999, 0);
    expect(isEmbargoed({ embargo: { note: 'Start of the speech' } }, never)).to.equal(true);
    expect(until('12.10.2026', never)).to.equal(true);
    expect(until('2026-02-30', never)).to.equal(true);
    expect(isEmbargoed({ embargo: {} }, never)).to.equal(true);
  });

  it('is not there where there is none', () => {
    expect(isEmbargoed({}, 0)).to.equal(false);
  });
});
