import { parseIsoDate } from '../../internal/iso-date.js';
import { canonicalLanguage } from '../../internal/language.js';
import { safeReference, type UrlUse } from '../../internal/safe-url.js';
import { closest } from './closest.js';
import type { Reader } from './shapes.js';

/** Words as they stand between other words. A number counts as text. */
export const words: Reader<string> = (value, at) => {
  if (typeof value === 'number') at.problem('wrong-type', 'text', 'hint');
  else if (typeof value !== 'string') return at.problem('wrong-type', 'text');
  return String(value).replace(/\r\n?/g, '\n') || undefined;
};

/** A text for itself. An empty one is none: many sources write `""` for a field they have nothing for. */
export const text: Reader<string> = (value, at) => words(value, at)?.trim() || undefined;

/** A text that says something by being empty. */
export const textOrEmpty: Reader<string> = (value, at) => (value === '' ? value : text(value, at));

export const flag: Reader<boolean> = (value, at) =>
  typeof value === 'boolean' ? value : at.problem('wrong-type', 'boolean');

export function number(lowest = 0, highest = Infinity): Reader<number> {
  return (value, at) => {
    const read = typeof value === 'string' && value.trim() ? Number(value) : value;
    if (typeof read !== 'number' || !Number.isFinite(read)) return at.problem('wrong-type', 'number');
    if (read < lowest || read > highest)
      return at.problem('unknown-value', highest < Infinity ? `${lowest}–${highest}` : `≥ ${lowest}`);
    if (read !== value) at.problem('wrong-type', 'number', 'hint');
    return read;
  };
}

/** One of some words; also where one letter is wrong ('cancelled'). */
export function oneOf<T extends string>(...known: readonly T[]): Reader<T> {
  return (value, at) => {
    const written = text(value, at);
    const found = written && closest(written, known, 1);
    if (found !== value && written) {
      at.problem('unknown-value', found || known.join(', '), found ? 'warning' : 'error');
    }
    return found || undefined;
  };
}

export const date: Reader<string> = (value, at) => {
  const written = text(value, at);
  return !written || parseIsoDate(written) ? written : at.problem('bad-date', written);
};

/** Languages have two or three letters, so `german` is none, though it is well-formed. */
export const language: Reader<string> = (value, at) => {
  const written = text(value, at);
  const tag = canonicalLanguage(written);
  return !written || (tag && /^[a-z]{2,3}(-|$)/.test(tag)) ? tag : at.problem('bad-language', written);
};

function address(use: UrlUse): Reader<string> {
  return (value, at) => {
    const written = text(value, at);
    if (!written) return undefined;
    const named = written.replace(/^www\./i, 'https://$&');
    if (named !== written) at.problem('unknown-value', named, 'warning');
    return safeReference(named, use, at.reading.base) ?? at.problem('unsafe-url', written);
  };
}

/** An address to go to. */
export const link = address('link');

/** The address of a file that is shown or downloaded. */
export const source = address('image');

/** A name that is given once in its scope: by default, the list it stands in. */
export function id(scope?: string): Reader<string> {
  return (value, at) => {
    const name = text(value, at);
    if (!name) return undefined;
    const key = `${scope ?? at.path.replace(/(\/\d+)?\/id$/, '')} ${name}`;
    if (at.reading.ids.has(key)) return at.problem('duplicate-id', name, 'warning');
    at.reading.ids.add(key);
    return name;
  };
}
