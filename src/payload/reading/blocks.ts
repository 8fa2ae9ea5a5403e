import type { InterviewItemInput } from '../payload.js';
import type {
  AudioBlock,
  Block,
  CalloutBlock,
  FactBlock,
  FileBlock,
  GalleryBlock,
  HeadingBlock,
  ImageBlock,
  InterviewBlock,
  InterviewItem,
  ListBlock,
  ListItem,
  ParagraphBlock,
  QuoteBlock,
  RichText,
  Speaker,
  TableBlock,
  TextRun,
  Turn,
  VideoBlock,
} from '../release.js';
import { htmlText } from './html-text.js';
import { image, mediaBlock } from './media.js';
import type { Place } from './place.js';
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
const richText: Reader<RichText> = (value, at) => {
  if (typeof value !== 'object') return text(value, at);
  const read = runs(value, at);
  return read.length > 0 ? read : undefined;
};

const anchor = id('anchor ');

/** A block of one type: its own fields beside those that every block has. */
function block<T extends Block>(
  type: T['type'],
  needs: string,
  fields: Omit<Fields<T>, 'type' | 'id'>,
  defaults?: Partial<T>,
): Reader<T> {
  const all = { ...fields, type: () => type, id: anchor } as unknown as Fields<T>;
  return object<T>(all, needs, { ...defaults, type } as Partial<T>);
}

const items = list(object<ListItem>({ text: richText, list: (value, at) => listBlock(value, at) }, 'text'));
const listBlock: Reader<ListBlock> = block<ListBlock>('list', 'items', { items, ordered: flag });

const imageBlock = block<ImageBlock>('image', 'src|media', mediaBlock);

/** An empty cell holds its place. */
const row = flatList<RichText>((value, at) => [(value != null && richText(value, at)) || '']);

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

const readers: { readonly [Type in Block['type']]: Reader<Extract<Block, { type: Type }>> } = {
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
  image: imageBlock,
  gallery: block<GalleryBlock>('gallery', 'items', { items: list(imageBlock), caption: text }),
  video: block<VideoBlock>('video', 'src|media|embed', { ...mediaBlock, embed: link }),
  audio: block<AudioBlock>('audio', 'src|media', mediaBlock),
  file: block<FileBlock>('file', 'src|media', mediaBlock),
  table: block<TableBlock>('table', 'rows', {
    rows: list(row),
    ...each('headerRow headerColumn', flag),
    caption: text,
  }),
  divider: block('divider', '', {}),
  fact: block<FactBlock>('fact', 'number label', {
    number: (value, at) => text(typeof value === 'number' ? String(value) : value, at),
    label: text,
  }),
  callout: block<CalloutBlock>('callout', 'body', { body, heading: text }),
};

function blocksOf(value: unknown, at: Place): readonly Block[] {
  if (value == null) return empty;
  if (Array.isArray(value)) return paragraph(richText(value, at));
  if (!isRecord(value)) return paragraphs(text(value, at));
  const { html } = value;
  const type = typeof value['type'] === 'string' ? value['type'] : '';
  if (Object.hasOwn(readers, type)) return list<Block>(readers[type as Block['type']])(value, at);
  const isHtml = typeof html === 'string';
  at.problem(isHtml ? 'html-stripped' : 'unknown-block', type, 'warning');
  return paragraphs(isHtml ? htmlText(html) : textsIn(value, at).join('\n'));
}

/** A blank line parts paragraphs; a single line break stays one. */
function paragraphs(written = ''): readonly ParagraphBlock[] {
  return written.split(/\n\s*\n/).flatMap((part) => paragraph(part.trim()));
}

function paragraph(read: RichText | undefined): readonly ParagraphBlock[] {
  return read ? [{ type: 'paragraph', text: read }] : empty;
}

/** All that can be read in a block of a type we do not know. */
function textsIn(value: unknown, at: Place): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || !value || at.reading.room-- <= 0) return empty;
  return Object.entries(value).flatMap(([key, part]) =>
    /^(type|id|src|url|href)$/.test(key) ? empty : textsIn(part, at),
  );
}
