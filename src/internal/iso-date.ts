/** A calendar day, with the time of day and the distance from UTC where they were written. */
export interface IsoDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly time?: { readonly hour: number; readonly minute: number; readonly second: number };
  /** Minutes east of UTC. Left out where no zone was written: then nobody knows the instant. */
  readonly offsetMinutes?: number;
}

const pattern =
  /^([1-9]\d{3})(-?)(\d\d)\2(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?)?(?: ?(?:(Z)|([+-])(\d\d):?(\d\d)?))?$/i;

/**
 * Reads an ISO 8601 date, with or without time and zone, in the extended or the basic form; undefined for everything else, such as
 * `30 February` or `4/6/2016`, which means two different days. `Date` is no help: it turns 30 February into 1 March and takes a
 * date with a time but no zone for local time. Fractions of seconds are dropped.
 *
 * @see https://www.rfc-editor.org/info/rfc3339
 * @see https://262.ecma-international.org/#sec-date.parse
 */
export function parseIsoDate(text: unknown): IsoDate | undefined {
  const match = typeof text === 'string' && pattern.exec(text.trim());
  if (!match) return undefined;
  const [, year, , month, day, hour, minute = '00', second = '00', utc, sign, offsetHours = 0, offsetMinutes = 0] =
    match;
  const [years, months, days, hours, minutes, seconds] = [year, month, day, hour ?? 0, minute, second].map(
    Number,
  ) as Six;
  // A day or an hour that is not in the calendar comes back as another one.
  const calendar = new Date(Date.UTC(years, months - 1, days, hours, minutes, seconds)).toISOString();
  if (!calendar.startsWith(`${year}-${month}-${day}T${hour ?? '00'}:${minute}:${second}`)) return undefined;
  const offset = Number(offsetHours) * 60 + Number(offsetMinutes);
  // No place is further than 14 hours from UTC.
  if (offset > 14 * 60 || Number(offsetMinutes) > 59) return undefined;
  return {
    year: years,
    month: months,
    day: days,
    ...(hour && { time: { hour: hours, minute: minutes, second: seconds } }),
    ...((utc ?? sign) && { offsetMinutes: sign === '-' && offset ? -offset : offset }),
  };
}

type Six = [number, number, number, number, number, number];

/** The instant in milliseconds since 1970 (a day's first, where there is no time), or undefined where no zone was written. */
export function toEpoch(date: IsoDate): number | undefined {
  return date.offsetMinutes === undefined ? undefined : epochAtOffset(date, date.offsetMinutes);
}

/** The instant that a date and time is at a place so many minutes east of UTC. */
export function epochAtOffset({ year, month, day, time }: IsoDate, offsetMinutes: number): number {
  return Date.UTC(year, month - 1, day, time?.hour ?? 0, time?.minute ?? 0, time?.second ?? 0) - offsetMinutes * 60_000;
}
