import type { Address } from '../payload/release.js';
import { displayName } from './display-name.js';

/**
 * How countries order postal code (P), locality (L) and region (R) between the street and the name of the country. Most have the
 * code before the locality and are not listed.
 *
 * @see https://www.upu.int/en/Postal-Solutions/Programmes-Services/Addressing-Solutions
 */
const formats: Readonly<Record<string, string>> = {
  'P L R': 'IT MX TR',
  'L, R P': 'AU CA CN HK ID JP KR TH TW US VN',
  'L P\nR': 'IL IN NZ PK SA SG',
  'L\nR\nP': 'BR EG GB IE RU UA ZA',
};

/**
 * The lines of a postal address in the order of its country, the country's name in the language of display. A missing piece leaves
 * neither a gap nor a comma, and what stands there already (Berlin, Singapore) is not repeated. In Chinese, Japanese and Korean script
 * an address goes from the country down to the house.
 */
export function addressLines(address: Address, language: string | undefined): string[] {
  const { street, postalCode, locality, region, country = '' } = address;
  const isDownward = /\p{sc=Han}|\p{sc=Hangul}/u.test(`${street}${locality}`);
  const listed = Object.entries(formats).find(([, countries]) => countries.split(' ').includes(country));
  const format = isDownward ? 'P\nR L' : (listed?.[0] ?? 'P L\nR');
  const values: Readonly<Record<string, string | undefined>> = {
    P: postalCode,
    L: locality,
    R: region === locality ? '' : region,
  };
  const middle = format.replace(/(\W*)(\w)/g, (_, before: string, field: string) =>
    values[field] ? before + values[field] : '',
  );
  const parts = [street, middle, displayName('region', country, language)];
  const lines = (isDownward ? parts.reverse() : parts).join('\n').split('\n');
  return [...new Set(lines.map((line) => line.replace(/^[\s,]+/, '')))].filter(Boolean);
}
