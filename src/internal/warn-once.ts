const said = new Set<string>();

/**
 * Warns a developer on the console, once for each code and message.
 *
 * @param code Stable and searchable; stands in the message.
 * @param message One sentence: what is wrong and what to do.
 */
export function warnOnce(code: string, message: string): void {
  const line = `[press-release-elements] ${code}: ${message}`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
}
