/**
 * A value as an element's id: without space, which ids may not hold, and without lone surrogates, which no address can hold.
 * Undefined for what gives none.
 */
export function anchorId(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return value.trim().replaceAll(/[\s\p{Surrogate}]+/gu, '-') || undefined;
}
