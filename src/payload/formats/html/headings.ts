import type { ElementConverter } from './conversion.js';
import { nameOf } from './dom.js';
import { linesOf } from './pieces.js';

/** A heading. The highest level is the headline's. */
export const headingPieces: ElementConverter = (element, scope, conversion) => {
  const { text, rest } = linesOf(conversion.piecesIn(element, scope));
  const level = Math.max(2, Number(nameOf(element).slice(1)));
  return text === undefined ? rest : [{ type: 'heading', level, text }, ...rest];
};

/** The level of headings for what opens on a click. */
const summaryLevel = 3;

/** What opens on a click stands open, below a heading. */
export const summaryPieces: ElementConverter = (element, scope, conversion) => {
  const { text, rest } = linesOf(conversion.piecesIn(element, scope));
  return text === undefined ? rest : [{ type: 'heading', level: summaryLevel, text }, ...rest];
};
