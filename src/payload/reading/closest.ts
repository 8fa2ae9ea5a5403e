/** What other formats and people call our fields. */
const otherNames: Readonly<Record<string, string>> = {
  title: 'headline',
  subhead: 'subheadline',
  subtitle: 'subheadline',
  lead: 'summary',
  telephone: 'phone',
  tel: 'phone',
  mail: 'email',
  company: 'organization',
  location: 'place',
  date: 'published',
  text: 'body',
  content: 'body',
  images: 'media',
  photo: 'image',
};

/** The known name that a word is likely meant to be. Case, spaces and hyphens do not count; in a long word two letters in a row may be wrong. */
export function closest(word: string, names: readonly string[]): string | undefined {
  const bare = simplify(word.slice(0, 40));
  const other = Object.hasOwn(otherNames, bare) ? otherNames[bare] : undefined;
  if (other && names.includes(other)) return other;
  const forms = Array.from(bare, (_letter, index) => `${bare.slice(0, index)}.{0,3}${bare.slice(index + 2)}`);
  const likely = new RegExp(`^(${bare.length > 4 ? forms.join('|') : bare})$`);
  return names.find((name) => likely.test(simplify(name)));
}

const simplify = (word: string): string => word.toLowerCase().replace(/[^a-z\d]/g, '');
