import { formattingLanguage } from '../internal/language.js';

/** The name of a country or language, by its code, in the language of display; what is no code stays as written. */
export function displayName(type: 'region' | 'language', code: string, language: string | undefined): string {
  try {
    return new Intl.DisplayNames(formattingLanguage(language), { type }).of(code) ?? code;
  } catch {
    return code;
  }
}
