import { expect } from '@open-wc/testing';
import { formatDate, formatDateTime, machineDate } from '../../src/internal/format-date.js';
import { parseIsoDate, type IsoDate } from '../../src/internal/iso-date.js';

function read(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (!date) throw new Error(`${text} is no date`);
  return date;
}

/** Intl parts times with several kinds of spaces, by version. */
function plainSpaces(text: string): string {
  return text.replaceAll(/\s/gu, ' ');
}

/** Runs `task` as if the reader were in `zone`: what names no time zone of its own is formatted there. */
function inZone<T>(zone: string, task: () => T): T {
  const original = Intl.DateTimeFormat;
  class InZone extends original {
    constructor(language?: string | string[], options: Intl.DateTimeFormatOptions = {}) {
      super(language, { timeZone: zone, ...options });
    }
  }
  Intl.DateTimeFormat = InZone as typeof Intl.DateTimeFormat;
  try {
    return task();
  } finally {
    Intl.DateTimeFormat = original;
  }
}

describe('formatDate', () => {
  const day = read('2026-10-12');
  const table: readonly [string | undefined, string][] = [
    ['de', '12. Oktober 2026'],
    ['de_DE', '12. Oktober 2026'],
    ['en', 'October 12, 2026'],
    ['en-GB', '12 October 2026'],
    ['fr', '12 octobre 2026'],
    ['es', '12 de octubre de 2026'],
    ['pl', '12 października 2026'],
    ['ja', '2026年10月12日'],
    ['ar-EG', '١٢ أكتوبر ٢٠٢٦'],
    ['german', 'October 12, 2026'],
    ['', 'October 12, 2026'],
    ['!?', 'October 12, 2026'],
    [undefined, 'October 12, 2026'],
  ];
  for (const [language, expected] of table) {
    it(`writes the day for the language ${JSON.stringify(language)}`, () => {
      expect(formatDate(day, language)).to.equal(expected);
    });
  }

  it('stays with the Gregorian calendar', () => {
    expect(formatDate(day, 'th')).to.include('2026');
    expect(formatDate(day, 'fa')).to.include('۲۰۲۶');
    expect(formatDate(day, 'ja-JP-u-ca-japanese')).to.equal('2026年10月12日');
  });

  for (const [zone, language] of [
    ['Pacific/Kiritimati', 'de-AT'],
    ['Pacific/Pago_Pago', 'de-CH'],
    ['Europe/Berlin', 'de-LU'],
  ] as const) {
    it(`is the written day for a reader in ${zone}`, () => {
      const dates = ['2026-10-12', '2026-10-12T00:15:00+02:00', '2026-10-12T23:45:00-08:00', '2026-10-12T23:59'];
      for (const date of dates) {
        expect(inZone(zone, () => formatDate(read(date), language))).to.equal('12. Oktober 2026');
      }
    });
  }
});

describe('formatDateTime', () => {
  const table: readonly [string, string, string][] = [
    ['2026-10-12T09:05:00+02:00', 'de', '12. Oktober 2026 um 09:05 UTC+02:00'],
    ['2026-10-12T09:05:00+02:00', 'en', 'October 12, 2026 at 9:05 AM UTC+02:00'],
    ['2026-10-12T21:05:00-03:30', 'de', '12. Oktober 2026 um 21:05 UTC-03:30'],
    ['2026-10-12T21:05:00Z', 'de', '12. Oktober 2026 um 21:05 UTC'],
    ['2026-10-12T21:05:00+00:00', 'de', '12. Oktober 2026 um 21:05 UTC'],
    ['2026-10-12T21:05', 'de', '12. Oktober 2026 um 21:05'],
    ['2026-10-12', 'de', '12. Oktober 2026'],
    ['2026-10-12T21:05:00Z', 'german', 'October 12, 2026 at 9:05 PM UTC'],
  ];
  for (const [date, language, expected] of table) {
    it(`writes ${date} in ${language}`, () => {
      expect(plainSpaces(formatDateTime(read(date), language))).to.equal(expected);
    });
  }
});

describe('machineDate', () => {
  const table: readonly [string, string][] = [
    ['2026-10-12', '2026-10-12'],
    ['20261012', '2026-10-12'],
    [' 2026-10-12 ', '2026-10-12'],
    ['2026-10-12 09:05', '2026-10-12T09:05:00'],
    ['2026-10-12T09:05:07.25z', '2026-10-12T09:05:07Z'],
    ['2026-10-12T09:05+00:00', '2026-10-12T09:05:00+00:00'],
    ['2026-10-12T09:05+0530', '2026-10-12T09:05:00+05:30'],
    ['2026-10-12T09:05-08', '2026-10-12T09:05:00-08:00'],
  ];
  for (const [date, expected] of table) {
    it(`writes ${JSON.stringify(date)} the way HTML reads it`, () => {
      expect(machineDate(read(date))).to.equal(expected);
    });
  }
});
