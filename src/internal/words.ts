/** The text of a property that may hold anything; undefined for one without words and for what is no text. */
export function words(value: unknown): string | undefined {
  return (typeof value === 'string' && value.trim()) || undefined;
}
