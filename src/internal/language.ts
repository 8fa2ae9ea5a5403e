/** Languages whose script runs from right to left, for engines without `Intl.Locale` text information. */
const rightToLeft = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

interface TextInfoLocale extends Intl.Locale {
  getTextInfo?: () => { direction?: string };
  textInfo?: { direction?: string };
}

/**
 * The canonical form of a BCP 47 language tag, or undefined for what is none. Underscores, as in `de_DE`, count as hyphens.
 * A well-formed tag of no known language ('german') stays as it is.
 *
 * @see https://www.rfc-editor.org/info/bcp47
 */
export function canonicalLanguage(tag: unknown): string | undefined {
  if (typeof tag !== 'string') return undefined;
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** The first of the languages that `Intl` has data for; English where it has none. */
export function formattingLanguage(...tags: readonly (string | undefined)[]): string {
  for (const tag of tags) {
    const language = canonicalLanguage(tag);
    if (language && Intl.DateTimeFormat.supportedLocalesOf(language).length > 0) return language;
  }
  return 'en';
}

/** The direction in which a language is written; `auto` for an unreadable tag. */
export function textDirection(tag: string | undefined): 'ltr' | 'rtl' | 'auto' {
  const canonical = canonicalLanguage(tag);
  if (!canonical) return 'auto';
  try {
    const locale: TextInfoLocale = new Intl.Locale(canonical);
    const direction = (locale.getTextInfo?.() ?? locale.textInfo)?.direction;
    if (direction === 'rtl' || direction === 'ltr') return direction;
    return rightToLeft.has(locale.language) ? 'rtl' : 'ltr';
  } catch {
    return 'auto';
  }
}

/** The `lang` in force at an element, looked up through shadow roots; undefined where none is set. */
export function closestLanguage(element: Element): string | undefined {
  for (let at: Element | undefined = element; at; ) {
    const found: Element | null = at.closest('[lang]');
    if (found) return found.getAttribute('lang') || undefined;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}
