import type { LegalInput } from '../payload.js';
import type { Legal, Statement } from '../release.js';
import { empty, list, listLimit, object, type Reader } from './shapes.js';
import { oneOf, text } from './values.js';

const statement = object<Statement>(
  {
    type: oneOf('disclaimer', 'notice', 'copyright', 'forward-looking', 'responsible', 'usage'),
    heading: text,
    body: text,
    by: oneOf('portal', 'publisher'),
  },
  { all: ['body'], short: 'body', defaults: { type: 'notice' } },
);

/** The short forms, in the order in which they are shown. */
const shorts = ['disclaimer', 'notice', 'copyright'] as const;

/** What authors may write. */
type Written = Legal & Pick<LegalInput, (typeof shorts)[number]>;

const fields = object<Written>(
  { statements: list(statement), disclaimer: text, notice: text, copyright: text, specimenCopyEmail: text },
  { short: 'notice', defaults: { statements: empty } },
);

export const noLegal: Legal = { statements: empty };

/** The legal texts. Short forms are the portal's; the same text is kept once. */
export const legal: Reader<Legal> = (value, at) => {
  const { statements, specimenCopyEmail, ...read }: Written = fields(value, at) ?? noLegal;
  const texts = new Map<string, Statement>();
  for (const one of [
    ...statements,
    ...shorts.map((type) => ({ type, body: read[type] ?? '', by: 'portal' as const })),
  ]) {
    const words = one.body.replace(/\s+/g, ' ');
    if (words && !texts.has(words)) texts.set(words, one);
  }
  return {
    statements: [...texts.values()].slice(0, listLimit),
    ...(specimenCopyEmail && { specimenCopyEmail }),
  };
};
