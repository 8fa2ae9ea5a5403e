import { epochAtOffset, type IsoDate } from './iso-date.js';
import { formattingLanguage } from './language.js';

/**
 * The day as written, in a language; English where `Intl` does not know the language.
 *
 * Every date is formatted in UTC from its written fields, so that a day is that day for every reader, and a moment written with an
 * offset shows the day at the place it was written for. The calendar is Gregorian also where a language or tag prefers another one:
 * datelines are read across borders.
 */
export function formatDate(date: IsoDate, language: string | undefined, options?: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(formattingLanguage(language), {
    dateStyle: 'long',
    calendar: 'gregory',
    timeZone: 'UTC',
    ...options,
  }).format(epochAtOffset(date, 'Z'));
}

/** The day and time as written, with the offset as written: readers elsewhere can tell the moment. A day alone stays one. */
export function formatDateTime(date: IsoDate, language: string | undefined): string {
  if (!date.time) return formatDate(date, language);
  const zone = date.zone && ` UTC${date.zone.replace(/Z|[+-]00:00/, '')}`;
  return formatDate(date, language, { timeStyle: 'short' }) + zone;
}

/**
 * The normalised machine value for `<time datetime>`.
 *
 * @see https://html.spec.whatwg.org/multipage/text-level-semantics.html#datetime-value
 */
export function machineDate({ day, time, zone }: IsoDate): string {
  return time ? day + time + zone : day;
}
