import { html, nothing } from 'lit';
import { link } from '../internal/link.js';
import { words, wordless } from '../internal/words.js';
import type { BlockRenderer } from './blocks.js';
import { plainText, richText } from './rich-text.js';
import { asList, fieldsOf } from './values.js';

const renderers = new Map<unknown, BlockRenderer>(
  Object.entries<BlockRenderer>({
    // Scrolls within itself where it is wider than the text; the keyboard can scroll it too. A group, not a region: a text with ten
    // tables must not have ten landmarks.
    table: ({ rows, caption, headerRow, headerColumn }, _, id) =>
      html`<div id=${id} class="scroll" role="group" aria-label=${words(caption) ?? nothing} tabindex="0">
        <table part="table">
          ${words(caption) && html`<caption>${caption}</caption>`}
          ${asList(rows).map(
            (row, y) =>
              html`<tr>
                ${asList(row).map((cell, x) => {
                  const isHeader = (headerRow && !y) || (headerColumn && !x);
                  // An empty cell heads nothing.
                  return isHeader && plainText(cell)
                    ? html`<th>${richText(cell)}</th>`
                    : html`<td>${richText(cell)}</td>`;
                })}
              </tr>`,
          )}
        </table>
      </div>`,

    file({ src, title, caption }, _, id) {
      const name = words(title ?? caption ?? src);
      return name && html`<p id=${id}>${link(src, name)}</p>`;
    },
  }),
);

/**
 * Shows a block that only some texts have. `<press-release>` loads this module where there is one. A string counts as a paragraph. Of a
 * type that is not known the text is shown, so that nothing an author wrote is lost.
 */
export const renderRareBlock: BlockRenderer = (block, context, id) =>
  (renderers.get(block['type']) ?? renderRemains)(block, context, id);

/**
 * The words of a string, and of a block that cannot be shown as what it is: pictures and sound, and types of a later version of the
 * payload.
 */
const renderRemains: BlockRenderer = (block, _, id) => {
  const text = textsIn(block).join('\n').trim();
  return text && html`<p id=${id}>${text}</p>`;
};

/** Looks deep enough for whatever a payload can hold, and ends with values that hold themselves. */
function textsIn(value: unknown, depth = 16): readonly string[] {
  if (typeof value === 'string') return [value];
  return Object.entries(fieldsOf(depth && value)).flatMap(([name, part]) =>
    wordless.test(name) ? [] : textsIn(part, depth - 1),
  );
}
