import { fill } from '../internal/localize.js';
import { words } from '../internal/words.js';
import { linkText, type TextLink } from './link-text.js';

/** What stands in the small print, from properties that may hold anything. */
export interface LegalSource {
  readonly statements?: unknown;
  readonly disclaimer?: unknown;
  readonly notice?: unknown;
  readonly copyright?: unknown;
  readonly specimenCopyEmail?: unknown;
}

/** The strings that the small print needs. */
export interface LegalStrings {
  /** Heading of a notice that has none of its own. */
  readonly notice: string;
  /** The sentence that asks for a copy, with `{email}` in it. */
  readonly specimenCopy: string;
}

/** One statement as it is shown: each paragraph in stretches of text and links. */
export interface LegalText {
  readonly heading: string | undefined;
  readonly paragraphs: readonly (readonly TextLink[])[];
}

interface Found {
  heading: string | undefined;
  readonly body: string;
}

/**
 * The statements, then disclaimer, notice and copyright, each text once. Where none of them names the address for copies, a
 * sentence with it comes last.
 */
export function legalTexts(source: LegalSource, strings: LegalStrings): readonly LegalText[] {
  const email = words(source.specimenCopyEmail)?.replace(/^mailto:/i, '');
  const known = email ? [email] : [];
  const texts = withoutRepetition(findTexts(source, strings)).map(({ heading, body }) => ({
    heading,
    paragraphs: paragraphs(body).map((paragraph) => linkText(paragraph, known)),
  }));
  if (email && !isNamed(email, texts)) {
    texts.push({ heading: undefined, paragraphs: [linkText(request(words(strings.specimenCopy), email), known)] });
  }
  return texts;
}

/** A sentence of the page's own may have no place for the address. */
function request(sentence: string | undefined, email: string): string {
  return fill(sentence?.includes('{email}') ? sentence : `${sentence ?? ''} {email}`.trim(), { email });
}

function findTexts({ statements, disclaimer, notice, copyright }: LegalSource, strings: LegalStrings): Found[] {
  const listed: readonly unknown[] = Array.isArray(statements) ? statements : [];
  const short = [
    { type: 'disclaimer', body: disclaimer },
    { type: 'notice', body: notice },
    { type: 'copyright', body: copyright },
  ];
  return [...listed, ...short].flatMap((statement) => {
    if (typeof statement !== 'object' || statement === null) return [];
    const { type, heading, body }: { type?: unknown; heading?: unknown; body?: unknown } = statement;
    const text = words(body);
    return text
      ? [{ heading: words(heading) ?? (type === 'notice' ? words(strings.notice) : undefined), body: text }]
      : [];
  });
}

/** The first of equal texts stays, with the first heading that any of them has. */
function withoutRepetition(texts: readonly Found[]): readonly Found[] {
  const once = new Map<string, Found>();
  for (const { heading, body } of texts) {
    const key = body.normalize().replaceAll(/\s+/g, ' ');
    const kept = once.get(key);
    if (kept) kept.heading ??= heading;
    else once.set(key, { heading, body });
  }
  return [...once.values()];
}

function paragraphs(body: string): readonly string[] {
  return body
    .replaceAll(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim());
}

/** Compares links where the address makes one, so that another case or spelling of its domain is the same address. */
function isNamed(email: string, texts: readonly LegalText[]): boolean {
  const href = linkText(email, [email])[0]?.href?.toLowerCase();
  const links = texts.flatMap(({ paragraphs: all }) => all.flat());
  return links.some((link) => (href ? link.href?.toLowerCase() === href : link.text.includes(email)));
}
