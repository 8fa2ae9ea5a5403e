import type { InterviewItemInput } from '../payload.js';
import type {
  Block,
  CalloutBlock,
  HeadingBlock,
  InterviewBlock,
  InterviewItem,
  ListBlock,
  ListItem,
  ParagraphBlock,
  QuoteBlock,
  RichText,
  Speaker,
  TextRun,
  Turn,
} from '../release.js';
import { wordless } from '../../internal/words.js';
import { image } from './image.js';
import type { Place } from './place.js';
import type { RareBlock } from './rare.js';
import { each, empty, flatList, isRecord, list, object, type Fields, type Reader } from './shapes.js';
import { flag, id, language, link, oneOf, text, words } from './values.js';

/** Blocks, given as blocks, strings or `{html}`; several or one. */
export const body = flatList(blocksOf);

const run = object<TextRun>(
  { text: words, ...each('strong em code sub sup', flag), href: link, lang: language },
  'text',
);
const runs = list<string | TextRun>((value, at) => (isRecord(value) ? run : words)(value, at));

/** A string, strings and marked runs, or one marked run. */
export const richText: Reader<RichText> = (value, at) => {
  if (typeof value !== 'object') return text(value, at);
  const read = runs(value, at);
  return read.length > 0 ? read : undefined;
};

const anchor = id('anchor ');

/** A block of one type: its own fields beside those that every block has. */
export function block<T extends Block>(
  type: T['type'],
  needs: string,
  fields: Omit<Fields<T>, 'type' | 'id'>,
  defaults?: Partial<T>,
): Reader<T> {
  const all = { ...fields, type: oneOf<string>(type), id: anchor } as unknown as Fields<T>;
  return object<T>(all, needs, { ...defaults, type } as Partial<T>);
}

const items = list(object<ListItem>({ text: richText, list: (value, at) => listBlock(value, at) }, 'text'));
const listBlock: Reader<ListBlock> = block<ListBlock>('list', 'items', { items, ordered: flag });

const speaker = object<Speaker>({ ...each('name id role organization', text), image }, 'name');

const turn = list(object<Turn>({ body, by: text }, 'body'));
const turns = flatList<Turn>((value, at) => (isTurn(value) ? turn(value, at) : turnOf(body(value, at))));

const item = object<InterviewItem & Pick<InterviewItemInput, 'by'>>(
  { question: richText, id: anchor, by: text, answer },
  'question',
  { answer: empty },
);

/** An answer as turns. Where no turn is among it, all of it is one. */
function answer(value: unknown, at: Place): readonly Turn[] {
  return [value].flat().some(isTurn) ? turns(value, at) : turnOf(body(value, at));
}

const turnOf = (blocks: readonly Block[]): readonly Turn[] => (blocks.length > 0 ? [{ body: blocks }] : empty);

/** A turn has a body and is no block. */
const isTurn = (value: unknown): boolean =>
  isRecord(value) && !Object.hasOwn(value, 'type') && Object.hasOwn(value, 'body');

/** A question with its answer. Who answers may stand beside it, for all turns that name nobody. */
const interviewItem: Reader<InterviewItem> = (value, at) => {
  const read = item(value, at);
  if (!read) return undefined;
  const { by, ...rest } = read;
  return { ...rest, answer: rest.answer.map((turn) => ({ ...(by && { by }), ...turn })) };
};

type CommonBlock = Exclude<Block, RareBlock>;

const readers = new Map<unknown, Reader<Block>>(
  Object.entries({
    paragraph: block<ParagraphBlock>('paragraph', 'text', { text: richText }),
    heading: block<HeadingBlock>('heading', 'text', { text: richText, level: oneOf(2, 3, 4, 5, 6) }),
    list: listBlock,
    quote: block<QuoteBlock>('quote', 'text', { text: richText, ...each('who role', text) }),
    interview: block<InterviewBlock>(
      'interview',
      'items',
      { items: list(interviewItem), ...each('opening closing', body), speakers: list(speaker) },
      each('speakers opening closing', empty),
    ),
    divider: block('divider', '', {}),
    callout: block<CalloutBlock>('callout', 'body', { body, heading: text }),
  } satisfies { readonly [Type in CommonBlock['type']]: Reader<Extract<CommonBlock, { type: Type }>> }),
);

function blocksOf(value: unknown, at: Place): readonly Block[] {
  if (value == null) return empty;
  if (Array.isArray(value)) return paragraph(richText(value, at));
  if (!isRecord(value)) return paragraphs(text(value, at));
  const reader = readers.get(value['type']);
  return reader ? list(reader)(value, at) : (at.reading.askRare()?.block(value, at) ?? remains(value, at));
}

/** The words of a block that nobody can read: of a type we do not know, or of a rare one or HTML where the rare readers are not there. */
function remains(given: Readonly<Record<string, unknown>>, at: Place): readonly Block[] {
  const { type, html } = given;
  at.problem(
    typeof html === 'string' ? 'html-stripped' : 'unknown-block',
    typeof type === 'string' ? type : '',
    'warning',
  );
  return paragraphs(withoutTags(textsIn(given, at).join('\n')));
}

/** There is no parser here, and what this gives is text, never markup. By decimal numbers systems write quotation marks and dashes. */
function withoutTags(written: string): string {
  return written
    .replace(/<(script|style)\b.*?(<\/\1|$)|<\/(p|h\d|li|div)\b/gis, '\n\n<x')
    .replace(/<\/?[a-z][^>]*(>|$)/gi, '')
    .replace(/&#(\d{2,4});/g, (_, code) => String.fromCharCode(code as number));
}

/** A blank line parts paragraphs; a single line break stays one. */
export function paragraphs(written = ''): readonly ParagraphBlock[] {
  return written.split(/\n\s*\n/).flatMap((part) => paragraph(part.trim()));
}

function paragraph(read: RichText | undefined): readonly ParagraphBlock[] {
  return read ? [{ type: 'paragraph', text: read }] : empty;
}

function textsIn(value: unknown, at: Place): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || !value || at.reading.room-- <= 0) return empty;
  return Object.entries(value).flatMap(([key, part]) => (wordless.test(key) ? empty : textsIn(part, at)));
}
