import { closest } from './reading/closest.js';
import { closeDirections } from './reading/direction.js';
import { htmlReader, type HtmlConverter } from './reading/html.js';
import { media, mediaBlock } from './reading/media.js';
import { block, richText } from './reading/blocks.js';
import { problemLimit } from './reading/place.js';
import type { RareBlock, RareReaders } from './reading/rare.js';
import { each, flatList, list, object, type Reader } from './reading/shapes.js';
import { date, file, flag, language, link, number, text } from './reading/values.js';
import type {
  AudioBlock,
  Block,
  Correction,
  EventDetails,
  FactBlock,
  FileBlock,
  GalleryBlock,
  ImageBlock,
  Regulatory,
  Related,
  Security,
  RichText,
  Series,
  TableBlock,
  Translation,
  VideoBlock,
} from './release.js';

/** An empty cell holds its place. */
const row = flatList<RichText>((value, at) => [(value != null && richText(value, at)) || '']);

const image = block<ImageBlock>('image', 'src|media', mediaBlock);

const blocks = new Map<unknown, Reader<Block>>(
  Object.entries({
    table: block<TableBlock>('table', 'rows', {
      rows: list(row),
      ...each('headerRow headerColumn', flag),
      caption: text,
    }),
    image,
    gallery: block<GalleryBlock>('gallery', 'items', { items: list(image), caption: text }),
    video: block<VideoBlock>('video', 'src|media|embed', { ...mediaBlock, embed: file }),
    audio: block<AudioBlock>('audio', 'src|media', mediaBlock),
    file: block<FileBlock>('file', 'src|media', mediaBlock),
    fact: block<FactBlock>('fact', 'number label', {
      number: (value, at) => text(Number.isFinite(value) ? String(value) : value, at),
      label: text,
    }),
  } satisfies { readonly [Type in RareBlock['type']]: Reader<Extract<RareBlock, { type: Type }>> }),
);

/** Everything that a release can hold beside what `readCommon` knows. */
export function rareReaders(convertHtml: HtmlConverter): RareReaders {
  const readHtml = htmlReader(convertHtml);
  return {
    fields: {
      translations: list(object<Translation>({ language, url: link, src: file }, 'language url|src')),
      corrections: list(object<Correction>({ text, date }, 'text')),
      media,
      event: object<EventDetails>({ ...each('start end', date), place: text, url: link }),
      regulatory: object<Regulatory>({ ...each('regime notifier', text), disclosedAt: date }),
      securities: list(object<Security>(each('isin wkn ticker mic lei', text))),
      related: list(object<Related>({ title: text, url: link }, 'title url')),
      series: object<Series>({ name: text, ...each('position total', number), url: link }, 'name'),
    },
    block(value, at) {
      const reader = blocks.get(value['type']);
      if (reader) return list(reader)(value, at);
      return typeof value['html'] === 'string' ? readHtml(value['html'], at) : undefined;
    },
    unknownField(name, known, at) {
      const hint = at.reading.problems.length < problemLimit ? closest(name, known) : '';
      at.in(name).problem('unknown-field', hint, 'warning');
    },
    closeDirections,
  };
}
