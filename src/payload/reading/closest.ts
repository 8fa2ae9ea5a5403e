/**
 * The known name that a word is likely meant to be: case, spaces and hyphens do not count, and one letter in three may differ, up to
 * `limit` letters.
 */
export function closest<Name extends string>(word: string, names: readonly Name[], limit = 2): Name | undefined {
  const bare = simplify(word.slice(0, 40));
  for (let edits = 0; edits <= Math.min(limit, bare.length / 3); edits++) {
    const found = names.find((name) => isWithin(edits, bare, simplify(name)));
    if (found) return found;
  }
  return undefined;
}

const simplify = (word: string): string => word.toLowerCase().replace(/[^a-z\d]/g, '');

/** Whether one word becomes another when so many letters, and no more, are put in, taken out or replaced. */
function isWithin(edits: number, from: string, to: string): boolean {
  if (edits < 0) return false;
  if (!from || !to) return from.length + to.length <= edits;
  const [restFrom, restTo] = [from.slice(1), to.slice(1)];
  if (from[0] === to[0]) return isWithin(edits, restFrom, restTo);
  const left = edits - 1;
  return isWithin(left, restFrom, to) || isWithin(left, from, restTo) || isWithin(left, restFrom, restTo);
}
