import { asList, fieldsOf } from '../blocks/values.js';
import { words } from '../internal/words.js';
import type { Address, Contact, Organization } from '../payload/release.js';

/** What can be shown of a company or person. A text that is there has words. */
export type Entry = Partial<Omit<Organization, 'role'> & Contact>;

/** Companies or people from a property that may hold anything: what is no text where one is meant is left out. */
export function readEntries(value: unknown): readonly Entry[] {
  try {
    return asList(value).map((entry) => {
      const { address, image, logo, social, languages } = fieldsOf(entry);
      const read = {
        ...textsOf(entry),
        address: textsOf(address),
        image: textsOf(image ?? logo),
        social: Object.values(textsOf(asList(social))),
        languages: Object.values(textsOf(asList(languages))),
      };
      return read as Entry;
    });
  } catch {
    return []; // A getter or proxy of the page's own threw.
  }
}

/** The fields of a value that hold text. */
function textsOf(value: unknown): Readonly<Partial<Record<keyof Address | 'src' | 'alt', string>>> {
  return Object.fromEntries(
    Object.entries(fieldsOf(value)).flatMap(([name, text]) => (words(text) ? [[name, words(text)]] : [])),
  );
}
