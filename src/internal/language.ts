/** Languages that run from right to left: not every engine tells (`Intl.Locale.prototype.getTextInfo`). */
const rightToLeft = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b|-Arab\b/i;

/**
 * The canonical form of a BCP 47 language tag, or undefined for what is none. Underscores, as in `de_DE`, count as hyphens.
 * A well-formed tag of no known language ('german') stays as it is.
 *
 * @see https://www.rfc-editor.org/info/bcp47
 */
export function canonicalLanguage(tag: unknown): string | undefined {
  try {
    return Intl.getCanonicalLocales((tag as string).trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** The first of the languages that `Intl` has data for; English where it has none. */
export function formattingLanguage(...tags: readonly (string | undefined)[]): string {
  return Intl.DateTimeFormat.supportedLocalesOf(tags.flatMap((tag) => canonicalLanguage(tag) ?? []))[0] ?? 'en';
}

/** The direction in which a language is written. */
export function textDirection(language: string): 'ltr' | 'rtl' {
  return rightToLeft.test(language) ? 'rtl' : 'ltr';
}

/** The `lang` in force at an element, looked up through shadow roots; undefined where none is set. */
export function closestLanguage(element: Element): string | undefined {
  const root = element.getRootNode();
  return (
    element.closest<HTMLElement>('[lang]')?.lang ??
    (root instanceof ShadowRoot ? closestLanguage(root.host) : undefined)
  );
}
