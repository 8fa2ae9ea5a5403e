import { words } from '../internal/words.js';

/** What has fields to read. */
export type Fields = Readonly<Record<string, unknown>>;

/** The fields of anything; what has none gives none. */
export function fieldsOf(value: unknown): Fields {
  return (value ?? {}) as Fields;
}

/** A field of anything; undefined where there is none. */
export function field(value: unknown, name: string): unknown {
  return fieldsOf(value)[name];
}

/** Lists as they are, nothing as an empty list, and one value as a list of one. */
export function asList(value: unknown): readonly unknown[] {
  return [value ?? []].flat();
}

/** The texts that are there, in one line. */
export function joinWords(...texts: readonly unknown[]): string {
  return texts.flatMap((text) => words(text) ?? []).join(', ');
}
