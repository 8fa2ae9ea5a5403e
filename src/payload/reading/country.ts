import { formattingLanguage } from '../../internal/language.js';
import type { Reader } from './shapes.js';
import { text } from './values.js';

/** Languages in which country names are looked for beside the release's own. */
const languages = ['en', 'de', 'fr', 'es', 'it', 'nl'];

const codesByName = new Map<string, ReadonlyMap<string, string>>();

/** A country as its ISO 3166-1 code, found by its name in the platform's own data; as written where there is none. */
export const country: Reader<string> = (value, at) => {
  const written = text(value, at);
  if (!written) return undefined;
  if (/^[a-z]{2}$/i.test(written)) return canonicalRegion(written) ?? written;
  const name = written.toLowerCase();
  for (const language of [formattingLanguage(at.reading.language), ...languages]) {
    const code = namesIn(language).get(name);
    if (code) return code;
  }
  return written;
};

/** `UK` is `GB`: codes out of use become those in use. */
function canonicalRegion(code: string): string | undefined {
  return new Intl.Locale(`und-${code}`).region;
}

/** The code of each country name in a language. Made when first asked for: it takes a few hundred look-ups. */
function namesIn(language: string): ReadonlyMap<string, string> {
  const known = codesByName.get(language);
  if (known) return known;
  const names = new Map([['usa', 'US']]);
  const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  for (let index = 0; index < 26 * 26; index++) {
    const code = canonicalRegion(letter(index / 26) + letter(index % 26));
    const name = code && display.of(code);
    if (name) names.set(name.toLowerCase(), code);
  }
  // As many languages as a page may show releases in; no payload can fill the memory with more.
  if (codesByName.size > 20) codesByName.clear();
  codesByName.set(language, names);
  return names;
}

const letter = (index: number): string => String.fromCharCode(65 + Math.floor(index));
