import { parseIsoDate } from '../../internal/iso-date.js';
import type { Embargo } from '../release.js';
import { isRecord, object, type Reader } from './shapes.js';
import { text } from './values.js';

/** Kept even where it cannot be read: an embargo holds in doubt. */
const until: Reader<string> = (value, at) => {
  const written = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : unreadable;
  if (written && !parseIsoDate(written)) at.problem('bad-embargo', written, 'warning');
  return written || undefined;
};

const unreadable = '…';

const fields = object<Embargo>({ until, note: text });

/** An embargo. A plain string that is a date is its end; other words are its note. */
export const embargo: Reader<Embargo> = (value, at) => {
  if (!saysSomething(value)) return undefined;
  if (isRecord(value)) {
    const read = fields(value, at);
    if (read ?? !Object.values(value).some(saysSomething)) return read;
  } else if (typeof value === 'string' && !parseIsoDate(value)) {
    return { note: value.trim() };
  }
  const end = until(isRecord(value) ? true : value, at);
  return end ? { until: end } : undefined;
};

/** Empty fields and `false` are how sources say that there is no embargo. */
function saysSomething(value: unknown): boolean {
  return value != null && value !== false && !(typeof value === 'string' && value.trim() === '');
}
