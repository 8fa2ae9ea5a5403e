/** The letters that stand for a person without a photo: of the first and the last name, titles (`Dr.`, `M.A.`) left out. */
export function initials(name: string): string {
  const [first = '', ...others] = name.match(/(?<!\S)\p{L}(?!\S*\.)/gu) ?? [];
  return (first + (others.at(-1) ?? '')).toUpperCase();
}
