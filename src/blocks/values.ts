/** What has fields to read. */
export type Fields = Readonly<Record<string, unknown>>;

/** The fields of anything; what has none gives none. */
export function fieldsOf(value: unknown): Fields {
  return (value ?? {}) as Fields;
}

/** Lists as they are, nothing as an empty list, and one value as a list of one. */
export function asList(value: unknown): readonly unknown[] {
  return [value ?? []].flat();
}
