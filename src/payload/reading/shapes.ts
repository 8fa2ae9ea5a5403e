import { closest } from './closest.js';
import type { Place } from './place.js';

/** Turns a value of any kind into what is meant by it, or into undefined, with a problem, where nothing can be made of it. */
export type Reader<T> = (value: unknown, at: Place) => T | undefined;

/** A reader for each field of an object. The compiler sees that none is forgotten. */
export type Fields<T> = { readonly [Key in keyof T]-?: Reader<Exclude<T[Key], undefined>> };

/** How many entries of a list are read. */
export const listLimit = 1000;

/** How deep bodies and lists may lie in one another. What reading adds to them stays within the payload's own limit of depth. */
const nestingLimit = 8;

/** A list of nothing, shared. */
export const empty: readonly never[] = [];

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export interface Shape<T> {
  /** An object without one of these is dropped. */
  readonly all?: readonly (keyof T & string)[];
  /** An object without all of these is dropped. */
  readonly any?: readonly (keyof T & string)[];
  /** The field that a plain string stands for. */
  readonly short?: keyof T & string;
  /** What stands for fields that are missing. */
  readonly defaults?: Partial<T>;
}

/** An object with known fields. Unknown ones are ignored, those that begin with `x-` without a word. */
export function object<T extends object>(
  fields: Fields<T>,
  { all = [], any, short, defaults }: Shape<T> = {},
): Reader<T> {
  const names = Object.keys(fields) as (keyof T & string)[];
  return (value, at) => {
    const given: unknown = short && typeof value === 'string' ? { [short]: value } : value;
    if (!isRecord(given)) return at.problem('wrong-type', 'object');
    const result: Partial<T> = { ...defaults };
    for (const name of names) {
      const field = Object.hasOwn(given, name) ? given[name] : null;
      const read = field == null ? undefined : fields[name](field, at.in(name));
      if (read !== undefined) result[name] = read;
    }
    for (const key of Object.keys(given)) {
      if (!Object.hasOwn(fields, key) && !key.startsWith('x-'))
        at.in(key).problem('unknown-field', closest(key, names), 'warning');
    }
    const missing =
      all.find((name) => result[name] === undefined) ?? (any?.some((name) => name in result) ? undefined : any?.[0]);
    if (missing) return at.problem('missing-field', missing);
    return Object.keys(result).length > 0 ? (result as T) : undefined;
  };
}

/** A list; one value is a list of one. What stands for an entry without a value may be given: in tables it holds its place. */
export function list<T>(item: Reader<T>, absent?: T): Reader<readonly T[]> {
  return flatList((value, at) => {
    const read = value == null ? absent : item(value, at);
    return read === undefined ? empty : [read];
  });
}

/** A list whose entries each become any number of entries. */
export function flatList<T>(items: (value: unknown, at: Place) => readonly T[]): Reader<readonly T[]> {
  return (value, at) => {
    const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
    const limit = Math.min(listLimit, at.reading.room);
    at.reading.room -= Math.min(entries.length, limit);
    const result = entries
      .slice(0, limit)
      .flatMap((entry, index) => items(entry, entries === value ? at.in(index) : at));
    if (Math.max(entries.length, result.length) > limit) at.problem('too-many', String(limit));
    return result.slice(0, limit);
  };
}

/** What can lie in itself; too deep in it, it is dropped. */
export function nested<T>(reader: Reader<T>): Reader<T> {
  return (value, at) => {
    if (at.reading.nesting >= nestingLimit) return at.problem('too-deep');
    at.reading.nesting++;
    const read = reader(value, at);
    at.reading.nesting--;
    return read;
  };
}

/** Freezes a value and everything in it. */
export function freeze<T>(value: T): T {
  if (typeof value === 'object' && value) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}
