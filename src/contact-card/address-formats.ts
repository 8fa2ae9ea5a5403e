/** Most of the world: the postal code stands before the locality. Countries without a line below use this. */
const usual = '{postalCode} {locality}\n{region}';

/**
 * How countries order an address below the street. `{street}` stands first and `{country}` last where a format does not place
 * them; the text before a field is left out where nothing stands before it.
 *
 * @see https://www.upu.int/en/Postal-Solutions/Programmes-Services/Addressing-Solutions
 */
const formats: readonly (readonly [format: string, countries: string])[] = [
  [usual, 'AR AT BE BG CH CL CY CZ DE DK EE ES FI FR GR HR IS LI LT LU MA MC MY NL NO PH PL PT RO RS SE SI SK TN UY'],
  ['{postalCode} {locality} {region}', 'IT SM VA'],
  ['{postalCode} {locality}, {region}', 'MX'],
  ['{postalCode} {locality}/{region}', 'TR'],
  ['{locality}, {region} {postalCode}', 'CA CN HK ID JP KR MO PR TH TW US VN'],
  ['{locality} {region} {postalCode}', 'AU'],
  ['{locality}, {region}, {postalCode}', 'CO'],
  ['{locality} {postalCode}\n{region}', 'IL IN JO MT NG NZ PE SA SG'],
  ['{locality}-{postalCode}\n{region}', 'BD PK'],
  ['{locality}, {postalCode}\n{region}', 'LV'],
  ['{locality} - {region}\n{postalCode}', 'BR'],
  ['{locality}\n{region}\n{postalCode}', 'EG GB GG IE IM JE KE LK RU UA ZA'],
  ['{locality}\n{street}\n{postalCode}\n{region}', 'HU'],
];

/** Written in the country's own script an address goes from the country down to the house; in Latin letters as above. */
const ownScript: readonly (readonly [format: string, countries: string])[] = [
  ['{country}\n〒{postalCode}\n{region}{locality}{street}', 'JP'],
  ['{country}\n{postalCode}\n{region}{locality}{street}', 'CN HK MO'],
  ['{country}\n{postalCode} {region}{locality}{street}', 'TW'],
  ['{country}\n{region} {locality} {street}\n{postalCode}', 'KR'],
];

function byCountry(table: typeof formats): ReadonlyMap<string, string> {
  return new Map(
    table.flatMap(([format, countries]) => countries.split(' ').map((country) => [country, format] as const)),
  );
}

const formatOf = byCountry(formats);
const ownScriptFormatOf = byCountry(ownScript);

/**
 * The format of a country's addresses.
 *
 * @param country ISO 3166-1 alpha-2 code, where one is known.
 * @param isOwnScript Whether the address is written in Chinese, Japanese or Korean script.
 */
export function addressFormat(country: string | undefined, isOwnScript: boolean): string {
  const own = isOwnScript ? ownScriptFormatOf.get(country ?? '') : undefined;
  const format = own ?? formatOf.get(country ?? '') ?? usual;
  return [
    format.includes('{street}') ? '' : '{street}\n',
    format,
    format.includes('{country}') ? '' : '\n{country}',
  ].join('');
}
