import type { Block, RichText } from '../../release.js';
import type { Caption, Piece } from './conversion.js';
import { joinLines } from './rich-text.js';

/** What can be told as lines of one text, and what cannot. */
export interface Lines {
  readonly text: RichText | undefined;
  readonly rest: readonly Piece[];
}

/** Parts words from blocks that cannot stand where one text is asked for, such as a picture in a cell: these come after it. */
export function linesOf(pieces: readonly Piece[]): Lines {
  const lines: RichText[] = [];
  const rest: Piece[] = [];
  for (const piece of pieces) {
    if (piece.type === 'paragraph' || piece.type === 'heading') lines.push(piece.text);
    else rest.push(piece);
  }
  return { text: joinLines(lines), rest };
}

/** Adds some to others, one by one: a call takes no more than some ten thousand arguments. */
export function addAll<T>(some: readonly T[], others: T[]): void {
  for (const one of some) others.push(one);
}

export const isCaption = (piece: Piece): piece is Caption => piece.type === 'caption';

/** Captions that nothing took are paragraphs. */
export function blocksOf(pieces: readonly Piece[]): readonly Block[] {
  return pieces.map((piece) => (isCaption(piece) ? { type: 'paragraph', text: piece.text } : piece));
}
