/** A word's first letter as readers see it, with the marks that belong to it. */
function firstLetter(word: string): string {
  return /\p{L}\p{M}*/u.exec(word)?.[0] ?? '';
}

/**
 * The letters that stand for a person without a photo: of the first and the last name. Titles (`Dr.`) and what follows a comma are
 * left out. Scripts without capitals give one letter: their names are not abbreviated so, and two letters could join into a word.
 */
export function initials(name: string): string {
  const words = (name.split(',', 1)[0] ?? '').split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const names = words.filter((word) => !word.endsWith('.'));
  const chosen = names.length > 0 ? names : words;
  const first = firstLetter(chosen[0] ?? '');
  const hasCapitals = first.toUpperCase() !== first.toLowerCase();
  const last = chosen.length > 1 && hasCapitals ? firstLetter(chosen.at(-1) ?? '') : '';
  return (first + last).toUpperCase();
}
