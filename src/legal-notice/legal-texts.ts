import { fill } from '../internal/localize.js';
import type { Labels } from '../locales/en.js';
import { partedAtAddresses } from './link-text.js';

/** What stands in the small print; a text that is there has words. */
export interface LegalSource {
  readonly statements: readonly {
    readonly type?: unknown;
    readonly heading?: string | undefined;
    readonly body: string;
  }[];
  readonly specimenCopyEmail?: string | undefined;
}

/** One statement as it is shown. */
export interface LegalText {
  readonly heading?: string | undefined;
  readonly body: string;
}

/**
 * The statements, each text once; a notice without a heading gets the usual one. Where none of them names the address for copies, a
 * sentence with it comes last.
 */
export function legalTexts(
  { statements, specimenCopyEmail: email }: LegalSource,
  labels: Pick<Labels, 'notice' | 'specimenCopy'>,
): readonly LegalText[] {
  const texts = new Map<string, LegalText>();
  for (const { type, heading = type === 'notice' ? labels.notice : undefined, body } of statements) {
    const key = body.replaceAll(/\s+/g, ' ');
    if (!texts.has(key)) texts.set(key, { heading, body });
  }
  const all = [...texts.values()];
  if (email && !all.some(({ body }) => names(body, email))) all.push({ body: fill(labels.specimenCopy, { email }) });
  return all;
}

/** Whether a text names an address, in any case and as a whole: `press@` is not `express@`. */
function names(text: string, email: string): boolean {
  return partedAtAddresses(text.toLowerCase()).includes(email.toLowerCase());
}
