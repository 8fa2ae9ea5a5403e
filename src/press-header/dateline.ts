/** The pieces that are there, with a separator between them. */
export function joined(pieces: readonly unknown[], separator: string): readonly unknown[] {
  return pieces.filter(Boolean).flatMap((piece, index) => (index ? [separator, piece] : [piece]));
}

/**
 * The dateline of a press text, `(portal) (place, date)`, as content for a template: each missing piece goes with its bracket and
 * comma. Empty where there is nothing to show.
 */
export function dateline(portal: unknown, place: unknown, date: unknown): readonly unknown[] {
  const origin = joined([place, date], ', ');
  return joined([portal && ['(', portal, ')'], origin.length && ['(', ...origin, ')']], ' ').flat();
}

/** Whether a text has a name in it, in any case, though not inside a longer word. */
export function hasName(text: string, name: string): boolean {
  return inWords(text).includes(inWords(name));
}

/** The words of a text with a space on either side of each. */
function inWords(text: string): string {
  return ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
