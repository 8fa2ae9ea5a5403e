import type { RichText, TableBlock } from '../../release.js';
import type { Conversion, ElementConverter, Piece, Scope } from './conversion.js';
import { nameOf, numberIn, type HtmlNode } from './dom.js';
import { addAll, isCaption, linesOf } from './pieces.js';
import { plainText } from './rich-text.js';

interface Cell {
  readonly isHeader: boolean;
  readonly pieces: readonly Piece[];
  readonly columns: number;
  readonly rows: number;
}

interface Parts {
  readonly rows: Cell[][];
  readonly others: Piece[];
  hasHead: boolean;
}

/** From this column on no cell spans others: `colspan="1000"` in each cell would fill the memory. */
const columnLimit = 100;

/** A table of data as a table; one that only arranges things becomes what it arranges. */
export const tablePieces: ElementConverter = (element, scope, conversion) => {
  const parts: Parts = { rows: [], others: [], hasHead: false };
  for (const child of element.childNodes) addPart(child, parts, scope, conversion);
  const cells = parts.rows.flat();
  if (isLayout(element, parts.rows)) return [...parts.others, ...cells.flatMap(({ pieces }) => pieces)];
  const caption = parts.others.filter(isCaption).map(({ text }) => plainText(text))[0];
  const [first = [], ...below] = parts.rows;
  const table: TableBlock = {
    type: 'table',
    rows: spanned(parts.rows),
    ...((parts.hasHead || isHeaderRow(first)) && below.length > 0 && { headerRow: true }),
    ...(below.length > 0 && below.every(([cell]) => cell?.isHeader) && { headerColumn: true }),
    ...(caption && { caption }),
  };
  return [
    table,
    ...parts.others.filter((piece) => !isCaption(piece)),
    ...cells.flatMap(({ pieces }) => linesOf(pieces).rest),
  ];
};

function addPart(node: HtmlNode, parts: Parts, scope: Scope, conversion: Conversion): void {
  const name = nameOf(node);
  if (/^t(?:head|body|foot)$/.test(name)) {
    if (name === 'thead' && parts.rows.length === 0)
      parts.hasHead = [...node.childNodes].some((row) => nameOf(row) === 'tr');
    for (const child of node.childNodes) addPart(child, parts, scope, conversion);
  } else if (name === 'tr') {
    const cells = [...node.childNodes].flatMap((cell) => cellOf(cell, scope, conversion));
    if (cells.length > 0) parts.rows.push(cells);
  } else if (name === 'caption') {
    const { text, rest } = linesOf(conversion.piecesIn(node, scope));
    if (text !== undefined) parts.others.push({ type: 'caption', text });
    addAll(rest, parts.others);
  } else addAll(conversion.piecesOf(node, scope), parts.others);
}

function cellOf(node: HtmlNode, scope: Scope, conversion: Conversion): readonly Cell[] {
  const name = nameOf(node);
  if (name !== 'td' && name !== 'th') return [];
  const pieces = conversion.piecesOf(node, scope);
  const [columns = 1, rows = 1] = [numberIn(node, 'colspan'), numberIn(node, 'rowspan')];
  return [{ isHeader: name === 'th', pieces, columns, rows }];
}

/** Without a heading cell, and with a single column or with more than lines of text in a cell. */
function isLayout(element: HtmlNode, rows: readonly (readonly Cell[])[]): boolean {
  const role = element.getAttribute?.('role') ?? '';
  const cells = rows.flat();
  if (cells.some(({ isHeader }) => isHeader)) return false;
  return (
    /^(?:none|presentation)$/.test(role) ||
    rows.every((row) => row.length < 2) ||
    cells.some(({ pieces }) => linesOf(pieces).rest.length > 0)
  );
}

/** A corner may be empty. */
function isHeaderRow(cells: readonly Cell[]): boolean {
  return (
    cells.some(({ isHeader }) => isHeader) && cells.every(({ isHeader, pieces }) => isHeader || pieces.length === 0)
  );
}

/** Cells that span others stand in the first of these; the rest are empty, so that columns stay columns. */
function spanned(rows: readonly (readonly Cell[])[]): readonly (readonly RichText[])[] {
  /** For each column, how many rows below are still taken. */
  const taken: number[] = [];
  return rows.map((cells) => {
    const row: RichText[] = [];
    const skipTaken = (): void => {
      for (let left = taken[row.length]; left; left = taken[row.length]) {
        taken[row.length] = left - 1;
        row.push('');
      }
    };
    for (const { pieces, columns, rows: below } of cells) {
      skipTaken();
      const start = row.length;
      row.push(linesOf(pieces).text ?? '');
      while (row.length < Math.min(start + columns, columnLimit)) row.push('');
      if (start < columnLimit)
        for (let column = start; column < row.length; column++) taken[column] = Math.max(0, below - 1);
    }
    skipTaken();
    return row;
  });
}
