import type { ElementConverter } from './conversion.js';
import { attribute, nameOf, nodesIn } from './dom.js';
import { linesOf } from './pieces.js';
import { plainText } from './rich-text.js';

/** A file to download: its first link is its name, a second one the button. */
export const filePieces: ElementConverter = (element, scope, conversion) => {
  const link = [...nodesIn(element)].find((node) => nameOf(node) === 'a' && attribute(node, 'href'));
  const src = link && attribute(link, 'href');
  if (!src) return conversion.piecesIn(element, scope);
  const { text = '' } = linesOf(conversion.piecesIn(link, scope));
  const title = plainText(text);
  return [{ type: 'file', src, ...(title && { title }) }];
};
