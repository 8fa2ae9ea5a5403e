import { parseIsoDate } from '../../internal/iso-date.js';
import { canonicalLanguage } from '../../internal/language.js';
import type { UrlUse } from '../../internal/safe-url.js';
import type { ProblemCode } from '../problems.js';
import type { Place } from './place.js';
import type { Reader } from './shapes.js';

/** A text out of which no mark of writing direction reaches. Nearly every text has none of these. */
export function withoutLooseMarks(written: string, { reading }: Place): string {
  const bare = written.replace(/[\u202A-\u202E\u2066-\u2069]/g, '');
  return bare === written ? written : (reading.askRare()?.closeDirections(written) ?? bare);
}

/** Words as they stand between other words. A number counts as text. */
export const words: Reader<string> = (value, at) => {
  if (typeof value === 'number') at.problem('wrong-type', 'text', 'hint');
  else if (typeof value !== 'string') return at.problem('wrong-type', 'text');
  return withoutLooseMarks(String(value).replace(/\r\n?/g, '\n'), at) || undefined;
};

/** A text for itself. An empty one is none: many sources write `""` for a field they have nothing for. */
export const text: Reader<string> = (value, at) => words(value, at)?.trim() || undefined;

/** What an image shows; it says something by being empty. */
export const alt: Reader<string> = (value, at) => (value === '' ? value : text(value, at));

export const flag: Reader<boolean> = (value, at) =>
  typeof value === 'boolean' ? value : at.problem('wrong-type', 'boolean');

/** A number that counts or measures. JSON can hold one that is infinite, `1e999`, and a negative zero. */
export const number: Reader<number> = (value, at) =>
  typeof value === 'number' && value >= 0 && value < Infinity ? value + 0 : at.problem('wrong-type', 'number');

/** One of some values. */
export function oneOf<T extends string | number>(...known: readonly T[]): Reader<T> {
  return (value, at) =>
    known.find((one) => one === value) ?? (value === '' ? undefined : at.problem('unknown-value', known.join(', ')));
}

/** A text of which more is asked than to be text. */
export function checked(code: ProblemCode, read: (written: string, at: Place) => string | undefined): Reader<string> {
  return (value, at) => {
    const written = text(value, at);
    return written && (read(written, at) ?? at.problem(code, written));
  };
}

export const date = checked('bad-date', (written) => parseIsoDate(written) && written);

/** Languages have two or three letters, so `german` is none, though it is well-formed. */
export const language = checked('bad-language', (written) =>
  canonicalLanguage(/^[a-z]{2,3}([-_]|$)/i.exec(written)?.input),
);

/** Nobody means a folder by `www.`. */
const address = (use: UrlUse): Reader<string> =>
  checked('unsafe-url', (written, { reading }) => reading.checkUrl(written.replace(/^www\./i, 'https://$&'), use));

/** An address to go to. */
export const link = address('link');

/** The address of a page: links to parts of it are made, so it is no mail address. */
export const page = address('page');

/** The address of a picture. */
export const picture = address('image');

/** The address of a file that is shown, played or downloaded. */
export const file = address('media');

/** A name that is given once in its scope. */
export const id = (scope: string): Reader<string> =>
  checked('duplicate-id', (name, { reading: { ids } }) => {
    const taken = ids.size;
    return ids.add(scope + name).size > taken ? name : undefined;
  });
