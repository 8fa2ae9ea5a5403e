import { expect } from '@open-wc/testing';
import { epochAtOffset, parseIsoDate } from '../../src/internal/iso-date.js';
import { growth } from '../helpers/growth.js';

const day = { day: '2024-01-05', time: '', zone: '' };

describe('parseIsoDate', () => {
  it('reads a day, without asking which zone it is in', () => {
    expect(parseIsoDate('2024-01-05')).to.deep.equal(day);
    expect(parseIsoDate('20240105')).to.deep.equal(day);
    expect(parseIsoDate(' 2024-01-05\n')).to.deep.equal(day);
  });

  it('reads a time, and leaves the zone out where none is written', () => {
    const time = 'T08:30:00';
    for (const text of [
      '2024-01-05T08:30',
      '2024-01-05 08:30',
      '2024-01-05T08:30:00',
      '2024-01-05t08:30:00.123',
      '20240105T0830',
    ]) {
      expect(parseIsoDate(text), text).to.deep.equal({ ...day, time });
    }
    expect(parseIsoDate('2024-01-05T08:30:59,5')?.time).to.equal('T08:30:59');
    expect(parseIsoDate('2024-01-05T00:00')?.time).to.equal('T00:00:00');
  });

  it('reads every way to write a zone', () => {
    const zones = {
      Z: 'Z',
      z: 'Z',
      '+01:00': '+01:00',
      '+0100': '+01:00',
      '+01': '+01:00',
      ' +01:00': '+01:00',
      '-09:30': '-09:30',
      '+14:00': '+14:00',
    };
    for (const [written, zone] of Object.entries(zones)) {
      expect(parseIsoDate(`2024-01-05T08:30:00${written}`)?.zone, written).to.equal(zone);
    }
    expect(parseIsoDate('20240105T080000Z')).to.deep.equal({ ...day, time: 'T08:00:00', zone: 'Z' });
    expect(parseIsoDate('20080219+0100')).to.deep.equal({ day: '2008-02-19', time: '', zone: '+01:00' });
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

  it('takes time in proportion to the text', () => {
    expect(growth((size) => parseIsoDate(`2024-01-05T08:30:00.${'1'.repeat(size)}x`))).to.be.below(100);
  });
});

describe('epochAtOffset', () => {
  const epoch = (text: string, zone: string): number => epochAtOffset(parseIsoDate(text)!, zone);

  it('gives the instant in a zone', () => {
    expect(epoch('2024-01-05T08:30:15', 'Z')).to.equal(Date.UTC(2024, 0, 5, 8, 30, 15));
    expect(epoch('2024-01-05T08:30', '+02:00')).to.equal(Date.UTC(2024, 0, 5, 6, 30));
    expect(epoch('2024-01-01T00:30', '+01:00')).to.equal(Date.UTC(2023, 11, 31, 23, 30));
    expect(epoch('2024-01-05T08:30', '-09:30')).to.equal(Date.UTC(2024, 0, 5, 18));
  });

  it('begins a day with its first moment', () => {
    expect(epoch('2024-01-05', '-12:00')).to.equal(Date.UTC(2024, 0, 5, 12));
  });
});
