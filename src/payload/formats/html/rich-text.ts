import type { RichText, TextRun } from '../../release.js';

/** The marks of inline text. */
export type Marks = Omit<TextRun, 'text'>;

const markNames = ['strong', 'em', 'code', 'sub', 'sup', 'href', 'lang'] as const satisfies readonly (keyof Marks)[];

/** Whether two runs are marked alike. Compares the values as they are: runs in one link share its address, which may be long. */
export function isMarkedAlike(one: Marks, other: Marks): boolean {
  return markNames.every((name) => one[name] === other[name]);
}

/** Text as runs alone. */
export function runsOf(text: RichText): readonly TextRun[] {
  return [text].flat().map((run) => (typeof run === 'string' ? { text: run } : run));
}

export function plainText(text: RichText): string {
  return runsOf(text)
    .map((run) => run.text)
    .join('');
}

/** The other way: strings where nothing is marked, and one string where there is nothing else. Undefined without words. */
export function textOf(runs: readonly TextRun[]): RichText | undefined {
  const trimmed = trim(merge(runs));
  const parts = trimmed.map((run) => (Object.keys(run).length > 1 ? run : run.text));
  return parts.length === 1 && typeof parts[0] === 'string' ? parts[0] : parts.length > 0 ? parts : undefined;
}

/** Several texts with a line break between them. */
export function joinLines(texts: readonly RichText[]): RichText | undefined {
  const runs = texts.flatMap((text, index) => [...(index ? [{ text: '\n' }] : []), ...runsOf(text)]);
  return textOf(runs);
}

/** Whether all words are strong: such a paragraph is meant as a heading, or as a question. */
export function isStrong(text: RichText): boolean {
  return runsOf(text).every((run) => run.strong ?? !run.text.trim());
}

/** The same text without strong marks. */
export function withoutStrong(text: RichText): RichText {
  return textOf(runsOf(text).map(({ strong: _, ...run }) => run)) ?? '';
}

/** Takes a beginning off a text. */
export function withoutStart(text: RichText, length: number): RichText {
  let left = length;
  const runs = runsOf(text).map((run) => {
    const rest = run.text.slice(left);
    left = Math.max(0, left - run.text.length);
    return { ...run, text: rest };
  });
  return textOf(runs) ?? '';
}

/** Some editors put a space of no width into paragraphs that are empty. */
const isBlank = ({ text }: TextRun): boolean => !text.replaceAll('\u200b', '').trim();

function trim(runs: readonly TextRun[]): readonly TextRun[] {
  const first = runs.findIndex((run) => !isBlank(run));
  const last = runs.findLastIndex((run) => !isBlank(run));
  return runs.slice(Math.max(first, 0), last + 1).map((run, index, kept) => {
    let { text } = run;
    if (index === 0) text = text.trimStart();
    if (index === kept.length - 1) text = text.trimEnd();
    return text === run.text ? run : { ...run, text };
  });
}

/** Neighbours that are marked alike become one. */
function merge(runs: readonly TextRun[]): readonly TextRun[] {
  const merged: (TextRun & { text: string })[] = [];
  for (const run of runs) {
    const before = merged.at(-1);
    if (before && isMarkedAlike(run, before)) before.text += run.text;
    else merged.push({ ...run });
  }
  return merged;
}
