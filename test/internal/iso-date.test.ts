import { expect } from '@open-wc/testing';
import { epochAtOffset, parseIsoDate, toEpoch } from '../../src/internal/iso-date.js';

const day = { year: 2024, month: 1, day: 5 };

describe('parseIsoDate', () => {
  it('reads a day, without asking which zone it is in', () => {
    expect(parseIsoDate('2024-01-05')).to.deep.equal(day);
    expect(parseIsoDate('20240105')).to.deep.equal(day);
    expect(parseIsoDate(' 2024-01-05\n')).to.deep.equal(day);
  });

  it('reads a time, and leaves the zone out where none is written', () => {
    const time = { hour: 8, minute: 30, second: 0 };
    for (const text of [
      '2024-01-05T08:30',
      '2024-01-05 08:30',
      '2024-01-05T08:30:00',
      '2024-01-05t08:30:00.123',
      '20240105T0830',
    ]) {
      expect(parseIsoDate(text), text).to.deep.equal({ ...day, time });
    }
    expect(parseIsoDate('2024-01-05T08:30:59,5')?.time?.second).to.equal(59);
    expect(parseIsoDate('2024-01-05T00:00')?.time).to.deep.equal({ hour: 0, minute: 0, second: 0 });
  });

  it('reads every way to write a zone', () => {
    const zones = {
      Z: 0,
      z: 0,
      '+01:00': 60,
      '+0100': 60,
      '+01': 60,
      ' +01:00': 60,
      '-09:30': -570,
      '-00:00': 0,
      '+14:00': 840,
    };
    for (const [zone, minutes] of Object.entries(zones)) {
      const offset = parseIsoDate(`2024-01-05T08:30:00${zone}`)?.offsetMinutes;
      expect(offset, zone).to.equal(minutes);
      expect(Object.is(offset, -0), zone).to.equal(false);
    }
    expect(parseIsoDate('20240105T080000Z')).to.deep.equal({
      ...day,
      time: { hour: 8, minute: 0, second: 0 },
      offsetMinutes: 0,
    });
    expect(parseIsoDate('20080219+0100')).to.deep.equal({ year: 2008, month: 2, day: 19, offsetMinutes: 60 });
  });

  it('knows the calendar', () => {
    const there = ['2024-02-29', '2000-02-29', '2024-12-31', '2024-04-30', '1000-01-01', '9999-12-31'];
    for (const text of there) expect(parseIsoDate(text), text).to.not.equal(undefined);
    const missing = [
      '2024-02-30',
      '2023-02-29',
      '2100-02-29',
      '2024-04-31',
      '2024-13-01',
      '2024-00-10',
      '2024-01-00',
      '2024-01-32',
    ];
    for (const text of missing) expect(parseIsoDate(text), text).to.equal(undefined);
  });

  it('refuses times and zones that no clock shows', () => {
    for (const time of [
      '24:00',
      '12:60',
      '12:00:60',
      '12',
      '1:00',
      '12:00+15:00',
      '12:00+01:60',
      '12:00 CEST',
      '12:00Z+01',
    ]) {
      expect(parseIsoDate(`2024-01-05T${time}`), time).to.equal(undefined);
    }
  });

  it('refuses what means two days, or is no ISO date', () => {
    const texts = [
      '4/6/2016',
      '06.04.2016',
      '2016/04/06',
      '2024-1-5',
      '2024-0105',
      '202401-05',
      '24-01-05',
      '2024',
      '2024-01',
    ];
    for (const text of [...texts, '', 'Fri Apr 19 2024', '0001-01-01', '+002024-01-05', '2024-01-05T', 'x2024-01-05']) {
      expect(parseIsoDate(text), text).to.equal(undefined);
    }
    for (const value of [20240105, null, undefined, {}, [], new Date(0), true])
      expect(parseIsoDate(value)).to.equal(undefined);
  });

  it('takes no longer than the text is long', () => {
    const before = performance.now();
    parseIsoDate(`2024-01-05T08:30:00.${'1'.repeat(1_000_000)}x`);
    expect(performance.now() - before).to.be.below(500);
  });
});

describe('toEpoch', () => {
  const epoch = (text: string): number | undefined => toEpoch(parseIsoDate(text)!);

  it('gives the instant where the zone is known', () => {
    expect(epoch('2024-01-05T08:30:15Z')).to.equal(Date.UTC(2024, 0, 5, 8, 30, 15));
    expect(epoch('2024-01-05T08:30+02:00')).to.equal(Date.UTC(2024, 0, 5, 6, 30));
    expect(epoch('2024-01-01T00:30+01:00')).to.equal(Date.UTC(2023, 11, 31, 23, 30));
    expect(epoch('2024-01-05T08:30-09:30')).to.equal(Date.UTC(2024, 0, 5, 18));
  });

  it('gives none where it is not', () => {
    expect(epoch('2024-01-05T08:30')).to.equal(undefined);
    expect(epoch('2024-01-05')).to.equal(undefined);
  });

  it('counts for a zone that is given', () => {
    expect(epochAtOffset(parseIsoDate('2024-01-05')!, -720)).to.equal(Date.UTC(2024, 0, 5, 12));
  });
});
