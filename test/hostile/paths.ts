/** A place in a value: the keys that lead there. */
export type Path = readonly (string | number)[];

/** Every place in a value but the value itself. */
export function pathsOf(value: unknown, at: Path = []): readonly Path[] {
  if (typeof value !== 'object' || !value) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const path = [...at, Array.isArray(value) ? Number(key) : key];
    return [path, ...pathsOf(part, path)];
  });
}

/** The value at a place. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((holder, key) => (holder as Record<string, unknown>)[key], value);
}

/** The same value with another one at a place; nothing else is copied. */
export function withValue(value: unknown, path: Path, replacement: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return replacement;
  const changed = withValue((value as Record<string, unknown>)[key], rest, replacement);
  if (Array.isArray(value)) return value.with(Number(key), changed) as unknown;
  return { ...(value as object), [key]: changed };
}
