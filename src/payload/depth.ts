/** How far a payload may be nested. Ours needs about a dozen levels. */
const depthLimit = 64;

/**
 * Whether a value is nested too far to be walked recursively, or in itself. `JSON.parse` takes a million levels; the call stack does
 * not.
 */
export function isTooDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > depthLimit) return true;
    // A value that stands in two places is looked at once: an object that was not made by JSON can hold the same one over and over.
    level = [...new Set(level)].flatMap((entry) =>
      typeof entry === 'object' && entry ? (Object.values(entry) as unknown[]) : [],
    );
  }
  return false;
}
