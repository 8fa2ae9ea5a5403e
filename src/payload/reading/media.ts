import type { Image, Media, MediaDetails, MediaKind, MediaVariant } from '../release.js';
import { list, object, type Fields, type Reader } from './shapes.js';
import { date, id, link, number, oneOf, source, text, textOrEmpty } from './values.js';

/** A logo or a portrait. */
export const image = object<Image>(
  { src: source, alt: textOrEmpty, width: number(), height: number() },
  { all: ['src'], short: 'src' },
);

const mediaVariantFields: Fields<MediaVariant> = {
  src: source,
  mediaType: text,
  width: number(),
  height: number(),
  bytes: number(),
  title: text,
};

const mediaDetailsFields: Fields<MediaDetails> = {
  ...mediaVariantFields,
  alt: textOrEmpty,
  caption: text,
  credit: text,
  copyright: text,
  usage: text,
  license: text,
  acquireLicense: link,
  expires: date,
  digitalSource: text,
  poster: source,
  variants: list(object(mediaVariantFields, { all: ['src'], short: 'src' })),
};

const entry = object<Media>(
  { ...mediaDetailsFields, src: source, id: id('media'), kind: oneOf('image', 'video', 'audio', 'document') },
  { all: ['src'], short: 'src' },
);

/** All press material of a release. Blocks are read after it and may point at it. */
export const media = list<Media>((value, at) => {
  const read = entry(value, at);
  if (read?.id) at.reading.media.add(read.id);
  return read && { ...read, kind: read.kind ?? kindOf(read) };
});

const endings: readonly (readonly [MediaKind, RegExp])[] = [
  ['image', /\.(avif|gif|jpe?g|png|svg|tiff?|webp)$/i],
  ['video', /\.(mov|mp4|webm)$/i],
  ['audio', /\.(m4a|mp3|ogg|wav)$/i],
];

/** What kind of material it is, by its media type, else by the ending of its address. */
function kindOf({ mediaType, src }: Media): MediaKind {
  const path = src.replace(/[?#].*/s, '');
  const found = endings.find(([kind, ending]) => mediaType?.startsWith(kind) ?? ending.test(path));
  return found ? found[0] : 'document';
}

/** The id of press material that is there. */
const reference: Reader<string> = (value, at) => {
  const name = text(value, at);
  return !name || at.reading.media.has(name) ? name : at.problem('unknown-reference', name);
};

/** What the blocks that show material have: its own fields, or a reference. */
export const mediaBlockFields = { ...mediaDetailsFields, media: reference };
