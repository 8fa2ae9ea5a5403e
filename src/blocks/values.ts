/** Whether a value has fields to read. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field of anything; undefined where there is none. */
export function field(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}

/** Lists as they are, nothing as an empty list, and one value as a list of one. */
export function asList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** A text without the space around it; empty for what is none. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
