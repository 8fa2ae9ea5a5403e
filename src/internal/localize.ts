import { en, type Labels } from '../locales/en.js';
import { canonicalLanguage } from './language.js';

const dictionaries = new Map<string, Labels>([['en', en]]);

/** Makes the strings of a language known to every element on the page. */
export function addDictionary(language: string, labels: Labels): void {
  dictionaries.set(language.toLowerCase(), labels);
}

/** The strings of the first language that has a dictionary, by its full tag or by its primary language; English where none has. */
export function findLabels(...languages: readonly (string | undefined)[]): Labels {
  for (const tag of languages) {
    const language = canonicalLanguage(tag)?.toLowerCase() ?? '';
    const labels = dictionaries.get(language) ?? dictionaries.get(language.replace(/-.*/, ''));
    if (labels) return labels;
  }
  return en;
}

/** Puts values into a string: `fill('QR code for {address}', { address })`. A name without a value stays as it stands. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? placeholder) : placeholder,
  );
}

/** Strings over strings; what is no string is passed over, since labels come from payloads and scripts alike. */
export function mergeLabels(labels: Labels, ...overrides: readonly unknown[]): Labels {
  const merged: Record<string, string> = { ...labels };
  for (const override of overrides) {
    for (const [name, value] of Object.entries(override ?? {})) if (typeof value === 'string') merged[name] = value;
  }
  return merged as Labels;
}
