import { canonicalLanguage } from '../internal/language.js';
import type { Address } from '../payload/release.js';
import { addressFormat } from './address-formats.js';
import { countryCode, countryName } from './display-name.js';

/** The country where a language is mostly spoken: an address without a country is one at home. */
function homeCountry(language: string | undefined): string | undefined {
  const tag = canonicalLanguage(language);
  return tag === undefined ? undefined : new Intl.Locale(tag).maximize().region;
}

/** One line of a format with its values; a missing one leaves neither a gap nor the text before it. */
function fillLine(line: string, values: Readonly<Record<string, string | undefined>>): string {
  let filled = '';
  for (const [, before = '', name = ''] of line.matchAll(/([^{}]*)\{(\w+)\}/g)) {
    const value = values[name];
    // Text at the start of a line is a sign of the field's own, such as 〒; one that is written already is not set twice.
    const belongs = filled === '' ? line.startsWith(`${before}{${name}}`) && !value?.startsWith(before) : true;
    if (value) filled += (belongs ? before : '') + value;
  }
  return filled;
}

/**
 * The lines of a postal address in the order of its country, the country's name in the language of display. A region named like its
 * locality (Berlin, Hamburg) is not repeated.
 *
 * @param language The language of display; also stands for the country where the address names none.
 */
export function addressLines(address: Address, language: string | undefined): string[] {
  const { street, postalCode, locality, country } = address;
  const region = address.region?.toLowerCase() === locality?.toLowerCase() ? undefined : address.region;
  const isOwnScript = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(
    [street, locality, region].join(''),
  );
  const code = country === undefined ? homeCountry(language) : countryCode(country);
  const values = { street, postalCode, locality, region, country: country && countryName(country, language) };
  const lines = addressFormat(code, isOwnScript)
    .split('\n')
    .flatMap((line) => fillLine(line, values).split('\n'))
    .map((line) => line.trim());
  // City states: 'Singapore' is not said twice.
  return lines.filter((line, index) => line !== '' && lines.indexOf(line) === index);
}
