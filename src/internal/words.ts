/** The text of a property that may hold anything; undefined for one without words and for what is no text. */
export function words(value: unknown): string | undefined {
  return (typeof value === 'string' && value.trim()) || undefined;
}

/** Names of fields that hold no words, but names, addresses and dates. */
export const wordless = /^(type|id|by|lang|href|url|src|poster|embed|expires)$|media|licen|digital/i;
