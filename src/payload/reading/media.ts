import type { Media, MediaDetails, MediaKind, MediaVariant } from '../release.js';
import { each, list, object, type Fields } from './shapes.js';
import { alt, checked, date, file, id, link, number, oneOf, picture, text } from './values.js';

const variant: Fields<MediaVariant> = {
  src: file,
  ...each('mediaType title', text),
  ...each('width height bytes', number),
};

const details: Fields<MediaDetails> = {
  ...variant,
  alt,
  ...each('caption credit copyright usage license digitalSource', text),
  acquireLicense: link,
  expires: date,
  poster: picture,
  variants: list(object(variant, 'src')),
};

const entry = object<Media>(
  { ...details, id: id('media '), kind: oneOf('image', 'video', 'audio', 'document') },
  'src',
);

/** All press material of a release. Blocks are read after it and may point at it. */
export const media = list<Media>((value, at) => {
  const read = entry(value, at);
  at.reading.ids.add(`#${read?.id}`);
  return read && { ...read, kind: read.kind ?? kindOf(read) };
});

/** What kind of material it is, by its media type, else by the ending of its address. */
function kindOf({ mediaType, src }: Media): MediaKind {
  const name = mediaType ?? src.replace(/[?#].*/s, '');
  if (/^image\/|\.(avif|gif|jpe?g|png|svg|webp)$/i.test(name)) return 'image';
  if (/^video\/|\.(mov|mp4|webm)$/i.test(name)) return 'video';
  return /^audio\/|\.(m4a|mp3|ogg|wav)$/i.test(name) ? 'audio' : 'document';
}

/** What the blocks that show material have: its own fields, or the id of press material that is there. */
export const mediaBlock = {
  ...details,
  media: checked('unknown-reference', (name, { reading }) => (reading.ids.has(`#${name}`) ? name : undefined)),
};
