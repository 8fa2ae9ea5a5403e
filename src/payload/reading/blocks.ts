import type {
  AudioBlock,
  Block,
  CalloutBlock,
  FactBlock,
  FileBlock,
  GalleryBlock,
  HeadingBlock,
  ImageBlock,
  ListBlock,
  ListItem,
  ParagraphBlock,
  QuoteBlock,
  RichText,
  TableBlock,
  VideoBlock,
} from '../release.js';
import { block } from './block.js';
import { closest } from './closest.js';
import { htmlText } from './html-text.js';
import { interview } from './interview.js';
import { mediaBlockFields } from './media.js';
import type { Place } from './place.js';
import { richText } from './rich-text.js';
import { empty, flatList, isRecord, list, nested, object, type Reader } from './shapes.js';
import { flag, link, number, text } from './values.js';

const blocks = nested(flatList(blocksOf));

/** Blocks, given as blocks, strings or `{html}`; several or one. */
export const body: Reader<readonly Block[]> = (value, at) => blocks(value, at) ?? empty;

const item = object<ListItem>({ text: richText, list: nested(innerList) }, { all: ['text'] });
const items = list<ListItem>((value, at) => {
  if (isRecord(value)) return item(value, at);
  const read = richText(value, at);
  return read === undefined ? undefined : { text: read };
});
const listBlock = block<ListBlock>('list', { ordered: flag, items }, { all: ['items'] });

/** A list within a list: a block, or its entries alone. */
function innerList(value: unknown, at: Place): ListBlock | undefined {
  return Array.isArray(value) ? { type: 'list', items: items(value, at) ?? empty } : listBlock(value, at);
}

/** An empty cell holds its place. */
const row = list<RichText>((value, at) => richText(value, at) ?? '', '');

const image = block<ImageBlock>('image', mediaBlockFields, { any: ['src', 'media'], short: 'src' });

const readers = {
  paragraph: block<ParagraphBlock>('paragraph', { text: richText }, { all: ['text'] }),
  heading: block<HeadingBlock>('heading', { level: number(2, 6), text: richText }, { all: ['text'] }),
  list: listBlock,
  quote: block<QuoteBlock>('quote', { text: richText, who: text, role: text }, { all: ['text'] }),
  interview: interview(body),
  image,
  gallery: block<GalleryBlock>('gallery', { caption: text, items: list(image) }, { all: ['items'] }),
  video: block<VideoBlock>('video', { ...mediaBlockFields, embed: link }, { any: ['src', 'media', 'embed'] }),
  audio: block<AudioBlock>('audio', mediaBlockFields, { any: ['src', 'media'] }),
  file: block<FileBlock>('file', mediaBlockFields, { any: ['src', 'media'] }),
  table: block<TableBlock>(
    'table',
    { caption: text, headerRow: flag, headerColumn: flag, rows: list(row) },
    { all: ['rows'] },
  ),
  divider: block('divider', {}),
  fact: block<FactBlock>(
    'fact',
    { number: (value, at) => text(typeof value === 'number' ? String(value) : value, at), label: text },
    { all: ['number', 'label'] },
  ),
  callout: block<CalloutBlock>('callout', { heading: text, body }, { all: ['body'] }),
} satisfies { readonly [Type in Block['type']]: Reader<Extract<Block, { type: Type }>> };

const types = Object.keys(readers) as Block['type'][];

function blocksOf(value: unknown, at: Place): readonly Block[] {
  if (value == null) return empty;
  if (Array.isArray(value)) return paragraph(richText(value, at));
  if (!isRecord(value)) return paragraphs(text(value, at));
  const { type, html } = value;
  const known = typeof type === 'string' && closest(type, types, 1);
  if (known) {
    if (known !== type) at.in('type').problem('unknown-value', known, 'warning');
    const read = readers[known](value, at);
    return read ? [read] : empty;
  }
  if (typeof html === 'string') {
    at.problem('html-stripped', undefined, 'warning');
    return paragraphs(htmlText(html));
  }
  at.problem('unknown-block', String(type), 'warning');
  return paragraph(textsIn(value, at).join('\n').trim());
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
  if (at.reading.room-- <= 0) return empty;
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || !value) return empty;
  return Object.entries(value).flatMap(([key, part]) =>
    /^(type|id|src|url|href|lang|class|style)$/.test(key) ? empty : textsIn(part, at),
  );
}
