import { formattingLanguage } from '../../internal/language.js';
import type { Reader } from './shapes.js';
import { text } from './values.js';

/** A country as its ISO 3166-1 code, found by its name in the platform's own data; as written where there is none. */
export const country: Reader<string> = (value, at) => {
  const written = text(value, at);
  if (!written) return undefined;
  const { reading } = at;
  const isCode = /^[a-z]{2}$/i.test(written);
  if (!isCode) reading.countries ??= codesByName(formattingLanguage(reading.language), 'en', 'de');
  const code = isCode ? written : reading.countries?.get(written.toLowerCase());
  // Codes out of use become those in use: UK is GB.
  return code ? new Intl.Locale(`und-${code}`).region : written;
};

/** The code of each country by its names in some languages. Made once for a payload, if at all: it takes some thousand look-ups. */
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
