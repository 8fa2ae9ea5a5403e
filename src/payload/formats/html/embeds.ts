import { readableAddress } from '../../../internal/readable-address.js';
import type { Block } from '../../release.js';
import type { ElementConverter } from './conversion.js';
import { attribute } from './dom.js';
import { plainText } from './rich-text.js';

/** What another site would show in a frame is a link: nothing of that site is asked before the reader wants it. */
export const embedPieces: ElementConverter = (element, _scope, { lost }) => {
  const href = attribute(element, 'data-src', 'data-lazy-src', 'src');
  const isPixel = /^[01]$/.test(attribute(element, 'width') ?? '') || /^[01]$/.test(attribute(element, 'height') ?? '');
  if (isPixel) return [];
  if (!href || /^(?:about|data|javascript):/i.test(href)) {
    lost.add('iframe');
    return [];
  }
  const page = pageOf(href);
  return [{ type: 'paragraph', text: [{ text: attribute(element, 'title') ?? shown(page), href: page }] }];
};

/** An address that stands alone, as embeds do where the CMS did not ask the service. */
export function withLink(block: Block): Block {
  const href = block.type === 'paragraph' ? plainText(block.text) : '';
  return /^https?:\/\/\S+$/.test(href) ? { type: 'paragraph', text: [{ text: shown(href), href }] } : block;
}

/** The page to which the player of a film belongs: alone in a window, some players show nothing. */
function pageOf(href: string): string {
  const [, tube, vimeo] =
    /^(?:https?:)?\/\/(?:(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/(?!videoseries)([\w-]+)|player\.vimeo\.com\/video\/(\d+))/i.exec(
      href,
    ) ?? [];
  if (tube) return `https://www.youtube.com/watch?v=${tube}`;
  return vimeo ? `https://vimeo.com/${vimeo}` : href;
}

/** An address as a text. What follows the path says nothing to people, and is long in maps and forms. */
function shown(href: string): string {
  return readableAddress(href.replace(/^\/\//, 'https://').replace(/[?#].*/s, '')) || href;
}
