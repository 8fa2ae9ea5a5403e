import { words } from './words.js';

/** A calendar day, with the time of day and the distance from UTC; each in the extended form of ISO 8601, empty where none was written. */
export interface IsoDate {
  /** `2026-10-12` */
  readonly day: string;
  /** `T09:05:00` */
  readonly time: string;
  /** `Z` or `+02:00`. Without one, nobody knows the instant. */
  readonly zone: string;
}

/** No place is further than 14 hours from UTC. */
const pattern =
  /^([1-9]\d{3})(-?)(\d\d)\2(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?)?(?: ?(?:(Z)|([+-](?:0\d|1[0-4])):?([0-5]\d)?))?$/i;

/**
 * Reads an ISO 8601 date, with or without time and zone, in the extended or the basic form; undefined for everything else, such as
 * `30 February` or `4/6/2016`, which means two different days. `Date` is no help: it turns 30 February into 1 March and takes a
 * date with a time but no zone for local time. Fractions of seconds are dropped.
 *
 * @see https://www.rfc-editor.org/info/rfc3339
 * @see https://262.ecma-international.org/#sec-date.parse
 */
export function parseIsoDate(text: unknown): IsoDate | undefined {
  const match = pattern.exec(words(text) ?? '');
  if (!match) return undefined;
  const [, year, , month, date, hour, minute, second = '00', utc, hours, minutes = '00'] = match;
  const day = `${year}-${month}-${date}`;
  const time = hour ? `T${hour}:${minute}:${second}` : '';
  const read = { day, time, zone: utc ? 'Z' : hours ? `${hours}:${minutes}` : '' };
  // A day or an hour that is not in the calendar is no date, or comes back as another one.
  const calendar = new Date(epochAtOffset(read, 'Z')).toJSON() as string | null;
  return calendar?.startsWith(day + time) ? read : undefined;
}

/** The instant, in milliseconds since 1970, that a date and time (a day's first moment where there is none) is in a zone. */
export function epochAtOffset({ day, time }: IsoDate, zone: string): number {
  return Date.parse(day + (time || 'T00:00:00') + zone);
}
