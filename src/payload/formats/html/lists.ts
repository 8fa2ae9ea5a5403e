import type { ImageBlock, ListBlock, ListItem } from '../../release.js';
import type { Conversion, ElementConverter, Piece, Scope } from './conversion.js';
import { hasClass, nameOf, type HtmlNode } from './dom.js';
import { addAll, linesOf } from './pieces.js';

/** Lists that are nested deeper stand at this level. Headings below headings end soon after it, too. */
const levelLimit = 6;

/** Lists are made here alone; while they are, entries are added to them. */
interface OpenList extends ListBlock {
  readonly items: Entry[];
}

interface Entry extends ListItem {
  list?: OpenList;
}

/** A list. One that holds nothing but pictures is a gallery; what else cannot stand in a list comes after it. */
export const listPieces: ElementConverter = (element, scope, conversion) => {
  const items: Entry[] = [];
  const rest: Piece[] = [];
  for (const child of element.childNodes) addEntry(child, items, rest, scope, conversion);
  const images = rest.filter((piece): piece is ImageBlock => piece.type === 'image');
  if (items.length === 0 && images.length > 1) {
    return [{ type: 'gallery', items: images }, ...rest.filter(({ type }) => type !== 'image')];
  }
  const ordered = nameOf(element) === 'ol' && { ordered: true };
  return items.length > 0 ? [{ type: 'list', items, ...ordered }, ...rest] : rest;
};

function addEntry(node: HtmlNode, items: Entry[], rest: Piece[], scope: Scope, conversion: Conversion): void {
  const isSubList = /^(?:[uo]l|menu|dir)$/.test(nameOf(node)) && !hasClass(node, 'blocks-gallery-grid');
  const below = { ...scope, lists: scope.lists + 1 };
  // A list between entries belongs to the one before it, whatever the standard says.
  const { text, rest: others } = linesOf(
    isSubList ? listPieces(node, below, conversion) : conversion.piecesOf(node, below),
  );
  const nested: Entry[] = [];
  let ordered: boolean | undefined;
  for (const piece of others) {
    if (isList(piece)) {
      if (nested.length === 0) ({ ordered } = piece);
      addAll(piece.items, nested);
    } else rest.push(piece);
  }
  if (text !== undefined) items.push({ text });
  const last = items.at(-1);
  if (last && nested.length > 0 && scope.lists < levelLimit && (text !== undefined || isSubList)) {
    last.list ??= { type: 'list', items: [], ...(ordered && { ordered }) };
    addAll(nested, last.list.items);
  } else addAll(nested, items);
}

const isList = (piece: Piece): piece is OpenList => piece.type === 'list';
