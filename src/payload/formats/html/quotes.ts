import type { QuoteBlock, RichText } from '../../release.js';
import type { ElementConverter, Piece } from './conversion.js';
import { isCaption, linesOf } from './pieces.js';
import { joinLines, plainText } from './rich-text.js';

/** A quote with its source; words in it are one text. */
export const quotePieces: ElementConverter = (element, scope, conversion) => {
  const pieces = conversion.piecesIn(element, { ...scope, isQuote: true });
  const captions = pieces.filter(isCaption);
  const { text, rest } = linesOf(pieces.filter((piece) => !isCaption(piece)).flatMap(listLines));
  if (text === undefined) return [...rest, ...captions];
  const caption = joinLines(captions.map((one) => one.text));
  const quote: QuoteBlock = { type: 'quote', text, ...(caption !== undefined && sourceOf(caption)) };
  return [quote, ...rest];
};

/** A quote has no lists: their entries are lines. */
function listLines(piece: Piece): readonly Piece[] {
  if (piece.type !== 'list') return [piece];
  return piece.items.flatMap(({ text, list }) => [
    { type: 'paragraph', text } as const,
    ...(list ? listLines(list) : []),
  ]);
}

/** 'Lena Ott, head of research' as the name and what she is. */
export function sourceOf(caption: RichText): Pick<QuoteBlock, 'who' | 'role'> {
  const [, who = '', role] = /^[-–—―\s]*([^,\n]*)(?:[,\s]+(.*))?$/s.exec(plainText(caption)) ?? [];
  return { ...(who.trim() && { who: who.trim() }), ...(role?.trim() && { role: role.trim() }) };
}
