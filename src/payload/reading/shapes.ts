import type { Place } from './place.js';

/** Turns a value of any kind into what is meant by it, or into undefined, with a problem, where nothing can be made of it. */
export type Reader<T> = (value: unknown, at: Place) => T | undefined;

/** A reader for each field of an object. The compiler sees that none is forgotten. */
export type Fields<T> = { readonly [Key in keyof T]-?: Reader<Exclude<T[Key], undefined>> };

/** The words of a string in which they stand with one space between them. */
type Words<Text extends string> = Text extends `${infer First} ${infer Rest}` ? First | Words<Rest> : Text;

/** How many entries of a list are read. */
const listLimit = 1000;

/** A list of nothing, shared. */
export const empty: readonly never[] = [];

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same value for each of some names: `...each('street region', text)`. */
export function each<Names extends string, T>(names: Names, value: T): Record<Words<Names>, T> {
  return Object.fromEntries(names.split(' ').map((name) => [name, value])) as Record<Words<Names>, T>;
}

/**
 * An object with known fields, read in their order. What is no object stands for the first of them. Unknown fields are ignored, those
 * that begin with `x-` without a word.
 *
 * @param needs The fields without which it is dropped: `title url` are both needed, of `url|src` one.
 * @param defaults What stands for fields that are missing.
 */
export function object<T extends object>(fields: Fields<T>, needs = '', defaults?: Partial<T>): Reader<T> {
  const readers: Readonly<Record<string, Reader<unknown>>> = fields;
  const names = Object.keys(readers);
  return (value, at) => {
    const isObject = isRecord(value);
    const given = new Map(Object.entries(isObject ? value : { [String(names[0])]: value }));
    const result: Record<string, unknown> = { ...defaults };
    for (const name of new Set([...names, ...given.keys()])) {
      const field = given.get(name);
      if (names.includes(name)) {
        const read = field == null ? undefined : readers[name]?.(field, isObject ? at.in(name) : at);
        if (read !== undefined) result[name] = read;
      } else if (!/^x-/.test(name)) at.reading.askRare()?.unknownField(name, names, at);
    }
    const missing = needs.split(' ').find((either) => either && !either.split('|').some((name) => name in result));
    return missing ? at.problem('missing-field', missing) : (result as T);
  };
}

/** A list; one value is a list of one. */
export function list<T>(item: Reader<T>): (value: unknown, at: Place) => readonly T[] {
  return flatList((value, at) => (value == null ? empty : [item(value, at)].filter((read) => read !== undefined)));
}

/** A list whose entries each become any number of entries. */
export function flatList<T>(
  items: (value: unknown, at: Place) => readonly T[],
): (value: unknown, at: Place) => readonly T[] {
  return (value, at) => {
    const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
    const kept = entries.filter((_entry, index) => index < listLimit && at.reading.room-- > 0);
    const result = kept.flatMap((entry, index) => items(entry, entries === value ? at.in(index) : at));
    // One entry may give many: HTML is a whole text.
    const shown = result.slice(0, listLimit);
    if (kept.length < entries.length || shown.length < result.length) at.problem('too-many', String(shown.length));
    return shown;
  };
}

/** Freezes a value and everything in it. */
export function freeze<T>(value: T): T {
  if (typeof value === 'object' && value) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}
