import type { ImageBlock, MediaVariant } from '../../release.js';
import { attribute, hasClass, nameOf, nodesIn, numberIn, type HtmlNode } from './dom.js';

/** Where scripts for late loading keep the address, while `src` holds a placeholder. */
const lazySources = ['data-src', 'data-lazy-src', 'data-original'] as const;
const lazySets = ['data-srcset', 'data-lazy-srcset', 'srcset'] as const;

/** No system writes so many sizes of one image; each `<img>` in a `<picture>` gets all of them. */
const sourceLimit = 50;

const imageFile = /\.(?:avif|gif|jpe?g|png|webp)$/i;

/**
 * An `<img>` as a block; undefined where it shows nothing: a counting pixel, or a placeholder alone.
 *
 * @param href The link around it. Where that goes to an image, it is the same one, larger.
 * @param around What a `<picture>` around offers beside it.
 */
export function imageBlock(
  element: HtmlNode,
  href?: string,
  around: readonly MediaVariant[] = [],
): ImageBlock | undefined {
  const [width, height] = [numberIn(element, 'width'), numberIn(element, 'height')];
  if ((width ?? 2) < 2 || (height ?? 2) < 2) return undefined;
  const set = attribute(element, ...lazySets);
  const sources = set === undefined ? around : sourcesIn(set);
  const src = sourceOf(element) ?? widest(sources);
  if (!src) return undefined;
  const alt = element.getAttribute?.('alt')?.trim();
  const size = { ...(width && { width }), ...(height && { height }) };
  const shown = { src, ...size };
  const isLarger = href !== undefined && href !== src && imageFile.test(href.replace(/[?#].*/s, ''));
  const known = new Set([isLarger ? href : src]);
  const variants = [...(isLarger ? [shown] : []), ...sources].filter(
    (variant) => !known.has(variant.src) && known.add(variant.src),
  );
  return {
    type: 'image',
    ...(isLarger ? { src: href } : shown),
    ...(alt !== undefined && { alt }),
    ...(variants.length > 0 && { variants }),
  };
}

/** The first set of sources in a `<picture>`: it stands in where the `<img>` has none. */
export function pictureSources(element: HtmlNode): readonly MediaVariant[] | undefined {
  for (const node of element.childNodes) {
    const set = nameOf(node) === 'source' && attribute(node, ...lazySets);
    if (set) return sourcesIn(set);
  }
  return undefined;
}

/** An image that is a sign of writing: its text. */
export function emojiText(element: HtmlNode): string | undefined {
  return hasClass(element, 'emoji|wp-smiley') ? attribute(element, 'alt') : undefined;
}

/** An old way of images for several widths: `<span data-picture>` around spans that hold addresses, the widest last. */
export function spannedImage(element: HtmlNode): ImageBlock | undefined {
  const sources = [...nodesIn(element)].flatMap(
    (node) => (nameOf(node) === 'span' && attribute(node, 'data-src')) || [],
  );
  const src = sources.at(-1);
  const alt = element.getAttribute?.('data-alt')?.trim();
  return src ? { type: 'image', src, ...(alt !== undefined && { alt }) } : undefined;
}

function sourceOf(element: HtmlNode): string | undefined {
  return ([...lazySources, 'src'] as const)
    .map((name) => attribute(element, name))
    .find((src) => src && !/^(?:data|about):/i.test(src));
}

/** The entries of a `srcset` that say how wide they are. https://html.spec.whatwg.org/multipage/images.html#srcset-attributes */
function sourcesIn(srcset: string): readonly MediaVariant[] {
  const sources: MediaVariant[] = [];
  let src = '';
  for (const word of srcset.replace(/(\s\d+w),/g, '$1 ').split(/\s+/)) {
    const width = /^(\d{1,5})w$/.exec(word)?.[1];
    if (sources.length >= sourceLimit) break;
    if (width && src && !/^data:/i.test(src)) sources.push({ src, width: Number(width) });
    else if (!/^[\d.]+x,?$/.test(word)) src = word;
  }
  return sources;
}

function widest(sources: readonly MediaVariant[]): string | undefined {
  return sources.toSorted(({ width: a = 0 }, { width: b = 0 }) => b - a)[0]?.src;
}
