import { dateFormat } from './intl-cache.js';
import { epochAtOffset, type IsoDate } from './iso-date.js';
import { formattingLanguage } from './language.js';

/**
 * The day as written, in a language; English where `Intl` does not know the language.
 *
 * Every date is formatted in UTC from its written fields, so that a day is that day for every reader, and a moment written with an
 * offset shows the day at the place it was written for. The calendar is Gregorian also where a language or tag prefers another one:
 * datelines are read across borders.
 */
export function formatDate(date: IsoDate, language: string | undefined): string {
  return format(date, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** The day and time as written, with the offset as written: readers elsewhere can tell the moment. A day alone stays one. */
export function formatDateTime(date: IsoDate, language: string | undefined): string {
  if (!date.time) return formatDate(date, language);
  const moment = format(date, language, { dateStyle: 'long', timeStyle: 'short' });
  return date.offsetMinutes === undefined ? moment : `${moment} UTC${offset(date.offsetMinutes, '−')}`;
}

/**
 * The normalised machine value for `<time datetime>`.
 *
 * @see https://html.spec.whatwg.org/multipage/text-level-semantics.html#datetime-value
 */
export function machineDate(date: IsoDate): string {
  const day = `${digits(date.year, 4)}-${digits(date.month)}-${digits(date.day)}`;
  if (!date.time) return day;
  const { hour, minute, second } = date.time;
  const zone = date.offsetMinutes === undefined ? '' : offset(date.offsetMinutes, '-') || 'Z';
  return `${day}T${digits(hour)}:${digits(minute)}:${digits(second)}${zone}`;
}

function format(date: IsoDate, language: string | undefined, options: Intl.DateTimeFormatOptions): string {
  const asUtc: Intl.DateTimeFormatOptions = { ...options, calendar: 'gregory', timeZone: 'UTC' };
  return dateFormat(formattingLanguage(language), asUtc).format(epochAtOffset(date, 0));
}

function offset(minutes: number, minus: string): string {
  if (minutes === 0) return '';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? minus : '+'}${digits(Math.floor(size / 60))}:${digits(size % 60)}`;
}

function digits(value: number, length = 2): string {
  return String(value).padStart(length, '0');
}
