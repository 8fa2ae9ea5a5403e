import { html, type TemplateResult } from 'lit';
import { encode } from './encode.js';
import type { QrLevel } from './level.js';
import { matrixPath } from './matrix-path.js';

/** The light border that readers need around a code, in modules. */
const quietZone = 4;

/** The drawing of a code, for its accessible name. */
export type Drawing = (name: string) => TemplateResult;

/**
 * Draws the code that reads as exactly this text.
 *
 * @throws {Error} When the text is longer than the capacity of its level.
 */
export function draw(text: string, level: QrLevel): Drawing {
  const matrix = encode(text, level);
  const path = matrixPath(matrix);
  const side = matrix.size + 2 * quietZone;
  return (name) =>
    html`<svg
      role="img"
      aria-label=${name}
      viewBox="${-quietZone} ${-quietZone} ${side} ${side}"
      shape-rendering="crispEdges"
    >
      <rect x=${-quietZone} y=${-quietZone} width=${side} height=${side} fill="#fff"></rect>
      <path d=${path}></path>
    </svg>`;
}
