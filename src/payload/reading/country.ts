import { formattingLanguage } from '../../internal/language.js';
import type { Reader } from './shapes.js';
import { text } from './values.js';

/** Codes of countries by name, made once for a language: it takes longer than all the rest of reading, and a payload is read twice. */
const tables = new Map<string, ReadonlyMap<string | undefined, string>>();

/** A country as its ISO 3166-1 code, found by its name in the platform's own data; as written where there is none. */
export const country: Reader<string> = (value, at) => {
  const written = text(value, at);
  if (!written) return undefined;
  const code = /^[a-z]{2}$/i.test(written) ? written : codesIn(at.reading.language).get(written.toLowerCase());
  // Codes out of use become those in use: BU is MM. `Intl.Locale` leaves them in WebKit, and some systems know UK as a code of its own.
  return code ? Intl.getCanonicalLocales(`und-${code}`)[0]?.replace('UK', 'GB').slice(4) : written;
};

function codesIn(tag: string | undefined): ReadonlyMap<string | undefined, string> {
  const language = formattingLanguage(tag);
  const table = tables.get(language) ?? codesByName(language, 'en', 'de');
  tables.set(language, table);
  return table;
}

/** The code of each country by its names in some languages: some thousand look-ups. */
function codesByName(...languages: readonly string[]): ReadonlyMap<string | undefined, string> {
  const codes = new Map<string | undefined, string>([['usa', 'US']]);
  for (const language of languages) {
    const names = new Intl.DisplayNames(language, { type: 'region' });
    for (let index = 0; index < 26 * 26; index++) {
      const code = String.fromCharCode(65 + index / 26, 65 + (index % 26));
      codes.set(names.of(code)?.toLowerCase(), code);
    }
  }
  return codes;
}
