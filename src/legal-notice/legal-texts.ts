import { asList } from '../blocks/values.js';
import { fill } from '../internal/localize.js';
import { words } from '../internal/words.js';
import { partedAtAddresses } from './link-text.js';

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

/** One statement as it is shown. */
export interface LegalText {
  readonly heading?: string | undefined;
  readonly body: string;
}

/**
 * The statements, then disclaimer, notice and copyright, each text once. Where none of them names the address for copies, a
 * sentence with it comes last.
 */
export function legalTexts(source: LegalSource, strings: LegalStrings): readonly LegalText[] {
  const texts = new Map<string, LegalText>();
  const short = [{ body: source.disclaimer }, { type: 'notice', body: source.notice }, { body: source.copyright }];
  for (const statement of [...asList(source.statements), ...short]) {
    const { type, heading, body } = (statement ?? {}) as Readonly<Record<string, unknown>>;
    const text = words(body) ?? '';
    const key = text.replaceAll(/\s+/g, ' ');
    if (!key || texts.has(key)) continue;
    texts.set(key, { heading: words(heading) ?? (type === 'notice' ? strings.notice : undefined), body: text });
  }
  const all = [...texts.values()];
  const email = words(source.specimenCopyEmail);
  if (email && !all.some(({ body }) => names(body, email))) all.push({ body: fill(strings.specimenCopy, { email }) });
  return all;
}

/** Whether a text names an address, in any case and as a whole: `press@` is not `express@`. */
function names(text: string, email: string): boolean {
  return partedAtAddresses(text.toLowerCase()).includes(email.toLowerCase());
}
