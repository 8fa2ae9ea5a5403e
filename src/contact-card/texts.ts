import { words } from '../internal/words.js';
import type { Address, Contact, Image, Organization } from '../payload/release.js';

/** The fields of a company or person that hold text, and those of their address and image. */
export type Texts = Readonly<Partial<Record<keyof (Address & Contact & Image & Organization), string>>>;

/** The fields of a value that may be anything; what is no text in them is undefined. */
export function readTexts(value: unknown): Texts {
  return Object.fromEntries(Object.entries(value ?? {}).map(([name, text]) => [name, words(text)]));
}
