import { parseIsoDate } from '../../internal/iso-date.js';
import type { Embargo } from '../release.js';
import { isRecord, object, type Reader } from './shapes.js';
import { text } from './values.js';

/** Kept even where it cannot be read: an embargo holds in doubt. */
const until: Reader<string> = (value, at) => {
  const written = typeof value === 'string' ? text(value, at) : '…';
  if (written && !parseIsoDate(written)) at.problem('bad-embargo', written, 'warning');
  return written;
};

const fields = object<Embargo>({ until, note: text }, 'until|note');

/** An embargo. A plain string that is a date is its end; other words are its note. */
export const embargo: Reader<Embargo> = (value, at) => {
  const given = typeof value === 'string' && !parseIsoDate(value) ? { note: value } : value;
  if (!Object.values(isRecord(given) ? given : [given]).some(saysSomething)) return undefined;
  return fields(given, at) ?? { until: until(true, at) as string };
};

/** Empty fields and `false` are how sources say that there is no embargo. */
function saysSomething(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() !== '' : value != null && value !== false;
}
