import { canonicalLanguage, formattingLanguage } from '../internal/language.js';

const names = new Map<string, Intl.DisplayNames>();

/** Bounds the cache, as for date formats: a page uses a handful of languages. */
const limit = 32;

function namesIn(language: string, type: 'region' | 'language'): Intl.DisplayNames {
  const key = `${type} ${language}`;
  let found = names.get(key);
  if (!found) {
    if (names.size >= limit) names.clear();
    found = new Intl.DisplayNames([language], { type, fallback: 'none' });
    names.set(key, found);
  }
  return found;
}

/** The ISO 3166-1 code of a country, up to date (`uk` → `GB`); undefined for a name. */
export function countryCode(country: string | undefined): string | undefined {
  if (country === undefined || !/^[a-z]{2}$/i.test(country)) return undefined;
  return new Intl.Locale('und', { region: country }).region;
}

/** The name of a country in a language; what is no known code stays as written. */
export function countryName(country: string, language: string | undefined): string {
  const code = countryCode(country);
  return (code && namesIn(formattingLanguage(language), 'region').of(code)) ?? country;
}

/** The name of a language in a language; what is no known tag stays as written. */
export function languageName(tag: string, language: string | undefined): string {
  const canonical = canonicalLanguage(tag);
  try {
    return (canonical && namesIn(formattingLanguage(language), 'language').of(canonical)) ?? tag;
  } catch {
    return tag; // `DisplayNames` takes fewer tags than are well-formed, such as none with extensions.
  }
}
