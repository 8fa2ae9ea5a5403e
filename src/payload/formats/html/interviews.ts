import type { Block, InterviewItem, RichText, Speaker, Turn } from '../../release.js';
import { isStrong, plainText, runsOf, withoutStart, withoutStrong } from './rich-text.js';

/** How questions are told from answers in one text: by headings of a level, by strong paragraphs, or by the name of who asks. */
interface Marked {
  readonly mark: string;
  readonly isQuestion: boolean;
}

/** Quotation marks and brackets may follow the question mark. */
const questionEnd = /[?？؟;]["'“”»«)\]]*$/;
const questionNumber = /^(?:Frage|Question)\s*\d*\s*[:.]\s*/i;

/** The blocks of a text with the interview in it, where there is one: at least two questions that are marked alike, each with an answer. */
export function withInterview(blocks: readonly Block[]): readonly Block[] {
  const parts = blocks.flatMap(apart);
  const marked = parts.map(markOf);
  const mark = interviewMark(parts, marked);
  if (!mark) return blocks;
  const isAt = (index: number): boolean => marked[index]?.mark === mark;
  const first = marked.findIndex((one) => one?.mark === mark && one.isQuestion);
  const last = marked.findLastIndex((one) => one?.mark === mark && one.isQuestion);
  const end = endOf(parts, marked, last + 1, mark);
  const starts = parts.flatMap((_, index) => (index >= first && index <= last && isAt(index) ? index : []));
  const pairs: { question: RichText; answer: readonly Block[] }[] = [];
  let before = '';
  starts.forEach((start, index) => {
    const answer = parts.slice(start + 1, starts[index + 1] ?? end).filter(({ type }) => type !== 'divider');
    const question = questionOf(parts[start] as Block);
    // What stands right before a question in the same type belongs to it.
    if (answer.length === 0 && index < starts.length - 1) before += `${plainText(question)}\n`;
    else {
      pairs.push({ question: before ? before + plainText(question) : question, answer });
      before = '';
    }
  });
  return [...parts.slice(0, first), interviewOf(pairs), ...parts.slice(end)];
}

/** `<strong>Why?</strong><br>Because.` is a question and an answer in one paragraph. */
function apart(block: Block): readonly Block[] {
  if (block.type !== 'paragraph') return [block];
  const runs = runsOf(block.text);
  const length = runs.findIndex(({ strong, text }) => !strong && text.trim());
  const head = runs
    .slice(0, length)
    .map(({ text }) => text)
    .join('');
  const after = runs[length]?.text ?? '';
  const isPair = length > 0 && questionEnd.test(head.trim()) && (head.endsWith('\n') || after.startsWith('\n'));
  if (!isPair) return [block];
  return [
    { ...block, text: runs.slice(0, length) },
    { ...block, text: withoutStart(block.text, head.length) },
  ];
}

function markOf(block: Block): Marked | undefined {
  if (block.type !== 'paragraph' && block.type !== 'heading') return undefined;
  const words = plainText(block.text).trim();
  const isQuestion = questionEnd.test(words);
  if (block.type === 'heading') return { mark: `heading ${block.level ?? 2}`, isQuestion };
  if (isStrong(block.text)) return { mark: 'strong', isQuestion };
  if (questionNumber.test(words)) return { mark: 'number', isQuestion };
  const name = nameBefore(block.text)?.name;
  return name ? { mark: `name ${name}`, isQuestion } : undefined;
}

/** The mark with the most pairs of a question and a paragraph, where most of what is marked so between them are questions. */
function interviewMark(parts: readonly Block[], marked: readonly (Marked | undefined)[]): string | undefined {
  const counts = new Map<string, { pairs: number; others: number; waiting: number }>();
  marked.forEach((one, index) => {
    if (!one) return;
    const count = counts.get(one.mark) ?? { pairs: 0, others: 0, waiting: 0 };
    counts.set(one.mark, count);
    const next = marked[index + 1];
    if (next?.mark === one.mark) return;
    const isPair = one.isQuestion && parts[index + 1]?.type === 'paragraph';
    if (isPair) {
      count.pairs += 1;
      count.others += count.waiting;
      count.waiting = 0;
    } else if (count.pairs > 0) count.waiting += 1;
  });
  const fitting = [...counts].filter(([, { pairs, others }]) => pairs > 1 && others * 3 <= pairs);
  return fitting.sort(([, a], [, b]) => b.pairs - a.pairs)[0]?.[0];
}

/** The last answer ends where the text turns to something else: at a heading, at a line, or at the next strong paragraph. */
function endOf(parts: readonly Block[], marked: readonly (Marked | undefined)[], from: number, mark: string): number {
  const level = Number(/^heading (\d)/.exec(mark)?.[1] ?? 6);
  const found = parts.findIndex((block, index) => {
    if (index <= from) return false;
    if (block.type === 'heading') return (block.level ?? 2) <= level;
    return block.type === 'divider' || (marked[index]?.mark === 'strong' && mark === 'strong');
  });
  return found < 0 ? parts.length : found;
}

function questionOf(block: Block): RichText {
  const text = withoutStrong((block as { readonly text: RichText }).text);
  return withoutStart(text, questionNumber.exec(plainText(text))?.[0].length ?? 0);
}

function interviewOf(pairs: readonly { question: RichText; answer: readonly Block[] }[]): Block {
  const names = new Set(pairs.flatMap(({ answer: [first] }) => nameOf(first) ?? []));
  const items = pairs.map(({ question, answer }): InterviewItem => ({ question, answer: turnsOf(answer, names) }));
  const speakers = [...names].map((name): Speaker => ({ name }));
  return { type: 'interview', speakers, opening: [], items, closing: [] };
}

/** An answer by those who are known to answer: at each of their names begins a turn. */
function turnsOf(answer: readonly Block[], names: ReadonlySet<string>): readonly Turn[] {
  const turns: { by?: string; body: Block[] }[] = [];
  for (const block of answer) {
    const name = nameOf(block);
    if (block.type === 'paragraph' && name !== undefined && names.has(name)) {
      const text = withoutStart(block.text, nameBefore(block.text)?.length ?? 0);
      turns.push({ by: name, body: plainText(text) ? [{ type: 'paragraph', text }] : [] });
    } else if (turns.length > 0) turns.at(-1)?.body.push(block);
    else turns.push({ body: [block] });
  }
  return turns.filter(({ body }) => body.length > 0);
}

function nameOf(block: Block | undefined): string | undefined {
  return block?.type === 'paragraph' ? nameBefore(block.text)?.name : undefined;
}

/** The strong name before a colon that a paragraph begins with. */
function nameBefore(text: RichText): { readonly name: string; readonly length: number } | undefined {
  const runs = runsOf(text);
  const rest = runs.findIndex(({ strong, text: words }) => !strong && words.trim());
  if (rest < 1) return undefined;
  const strong = runs
    .slice(0, rest)
    .map((run) => run.text)
    .join('');
  const colon = /:\s*$/.exec(strong) ? '' : /^\s*:\s*/.exec(runs[rest]?.text ?? '')?.[0];
  const name = strong.trimEnd().replace(/:$/, '').trim();
  if (colon === undefined || !/^\p{L}[^?!:\n]{0,59}$/u.test(name)) return undefined;
  return { name, length: strong.length + colon.length };
}
