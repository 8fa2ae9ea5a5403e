import type { Address, Contact, Image, Organization } from '../payload/release.js';

type Fields = Readonly<Record<string, unknown>>;

/** A company as the card shows it: whatever is there. */
export type ShownOrganization = Partial<Organization>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readText(value: unknown): string | undefined {
  return (typeof value === 'string' && value.trim()) || undefined;
}

/** The named fields that hold text. */
function texts<Name extends string>(fields: Fields, names: readonly Name[]): Partial<Record<Name, string>> {
  const found: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const text = readText(fields[name]);
    if (text !== undefined) found[name] = text;
  }
  return found;
}

function readTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.flatMap((item) => readText(item) ?? []) : [];
}

function readSize(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? Math.round(value) : undefined;
}

function readImage(value: unknown): Image | undefined {
  if (!isFields(value)) return undefined;
  const { src, alt } = texts(value, ['src', 'alt']);
  if (src === undefined) return undefined;
  const width = readSize(value['width']);
  const height = readSize(value['height']);
  return { src, ...(alt && { alt }), ...(width && { width }), ...(height && { height }) };
}

function readAddress(value: unknown): Address | undefined {
  if (!isFields(value)) return undefined;
  const address = texts(value, ['street', 'postalCode', 'locality', 'region', 'country']);
  return Object.keys(address).length > 0 ? address : undefined;
}

function readOrganization(fields: Fields): ShownOrganization | undefined {
  const logo = readImage(fields['logo']);
  const address = readAddress(fields['address']);
  const social = readTexts(fields['social']);
  const shown = {
    ...texts(fields, ['name', 'url', 'phone', 'email']),
    ...(logo && { logo }),
    ...(address && { address }),
    ...(social.length > 0 && { social }),
  };
  return Object.keys(shown).length > 0 ? { ...shown, ...texts(fields, ['id']) } : undefined;
}

function readContact(fields: Fields): Contact | undefined {
  const image = readImage(fields['image']);
  const languages = readTexts(fields['languages']);
  const shown = {
    ...texts(fields, ['name', 'role', 'onBehalfOf', 'desk', 'phone', 'mobile', 'email', 'url', 'hours', 'text']),
    ...(image && { image }),
    ...(languages.length > 0 && { languages }),
  };
  return Object.keys(shown).length > 0 ? { ...shown, ...texts(fields, ['organization']) } : undefined;
}

function readList<Item>(value: unknown, read: (fields: Fields) => Item | undefined): readonly Item[] {
  try {
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    return items.flatMap((item) => (isFields(item) ? (read(item) ?? []) : []));
  } catch {
    return []; // A getter or proxy of the page's own threw.
  }
}

/** The companies in a value that may be anything; one object counts as a list. */
export function readOrganizations(value: unknown): readonly ShownOrganization[] {
  return readList(value, readOrganization);
}

/** The people in a value that may be anything; one object counts as a list. */
export function readContacts(value: unknown): readonly Contact[] {
  return readList(value, readContact);
}
