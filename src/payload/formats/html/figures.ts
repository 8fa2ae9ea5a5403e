import type { Block, GalleryBlock, ImageBlock, RichText } from '../../release.js';
import type { ElementConverter } from './conversion.js';
import { hasClass, type HtmlNode } from './dom.js';
import { withLink } from './embeds.js';
import { isCaption } from './pieces.js';
import { sourceOf } from './quotes.js';
import { joinLines, plainText } from './rich-text.js';

const galleries = 'wp-block-gallery|gallery|blocks-gallery-grid|tiled-gallery';

/** Elements that are figures by their class, from before there was `<figure>`. */
export function isFigure(element: HtmlNode): boolean {
  return hasClass(element, `wp-caption|gallery-item|${galleries}`);
}

/** A figure: what is in it, with the caption at the one thing that it can belong to. */
export const figurePieces: ElementConverter = (element, scope, conversion) => {
  const pieces = conversion.piecesIn(element, scope);
  const captions = pieces.filter(isCaption);
  const blocks = pieces.filter((piece): piece is Block => !isCaption(piece));
  const caption = joinLines(captions.map(({ text }) => text));
  const images = blocks.filter((block): block is ImageBlock => block.type === 'image');
  if (images.length > 1 || (images.length > 0 && hasClass(element, galleries))) {
    const gallery: GalleryBlock = { type: 'gallery', items: images, ...captionField(caption) };
    return [gallery, ...blocks.filter(({ type }) => type !== 'image')];
  }
  const owner = blocks.findIndex(({ type }) => /^(?:image|gallery|video|audio|table|quote)$/.test(type));
  const block = blocks[owner];
  if (!block || caption === undefined) {
    const links = hasClass(element, 'wp-block-embed') ? blocks.map(withLink) : blocks;
    return [...links, ...captions];
  }
  return blocks.with(owner, block.type === 'quote' ? { ...sourceOf(caption), ...block } : withCaption(block, caption));
};

function withCaption(block: Block, caption: RichText): Block {
  return { ...block, ...('caption' in block && block.caption ? {} : captionField(caption)) };
}

function captionField(caption: RichText | undefined): { readonly caption?: string } {
  return caption === undefined ? {} : { caption: plainText(caption) };
}
