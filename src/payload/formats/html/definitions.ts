import type { Block, RichText } from '../../release.js';
import type { ElementConverter, Piece } from './conversion.js';
import { nameOf } from './dom.js';
import { addAll, linesOf } from './pieces.js';
import { isStrong, joinLines, plainText, runsOf } from './rich-text.js';

/** A figure: digits, with what belongs to them. */
const figure = /^(?=.{1,24}$)[^\p{L}\d]*\d/su;

/** A list of terms: figures with their names where they are such, else paragraphs that begin with the term. */
export const definitionPieces: ElementConverter = (element, scope, conversion) => {
  const pieces: Piece[] = [];
  let term: RichText | undefined;
  // Terms may stand in groups.
  const nodes = [...element.childNodes].flatMap((node) => (nameOf(node) === 'div' ? [...node.childNodes] : node));
  for (const node of nodes) {
    const { text, rest } = linesOf(conversion.piecesOf(node, scope));
    if (nameOf(node) === 'dt') {
      if (term !== undefined) pieces.push({ type: 'paragraph', text: term });
      term = text;
    } else if (text !== undefined) {
      pieces.push(definition(term, text));
      term = undefined;
    }
    addAll(rest, pieces);
  }
  return term === undefined ? pieces : [...pieces, { type: 'paragraph', text: term }];
};

function definition(term: RichText | undefined, text: RichText): Block {
  if (term === undefined) return { type: 'paragraph', text };
  const [label, number] = [plainText(term), plainText(text)];
  if (figure.test(number)) return { type: 'fact', number, label };
  if (figure.test(label)) return { type: 'fact', number: label, label: number };
  const strong = isStrong(term) ? term : runsOf(term).map((run) => ({ ...run, strong: true }));
  return { type: 'paragraph', text: joinLines([strong, text]) ?? '' };
}
