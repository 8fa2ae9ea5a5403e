import type { ElementConverter } from './conversion.js';
import { attribute, nameOf } from './dom.js';

/** Video and sound, at their first address. */
export const playerPieces: ElementConverter = (element, _scope, { lost }) => {
  const type = nameOf(element) === 'audio' ? 'audio' : 'video';
  const source = [element, ...element.childNodes].find((node) => attribute(node, 'src', 'data-src'));
  const src = source && attribute(source, 'src', 'data-src');
  if (!src) {
    lost.add(type);
    return [];
  }
  const mediaType = attribute(source, 'type')?.replace(/;.*/s, '');
  const poster = attribute(element, 'poster');
  return [{ type, src, ...(mediaType && { mediaType }), ...(poster && { poster }) }];
};
