import { html, nothing } from 'lit';
import { anchorId } from './anchor-id.js';
import type { BlockContext, RenderBlocks } from './block-context.js';
import { plainText } from './plain-text.js';
import { richText } from './rich-text.js';
import { asList } from './values.js';

/** Fields with words, in the order in which they are read. */
const textFields = ['name', 'heading', 'title', 'question', 'text', 'who', 'role', 'caption', 'credit', 'copyright'];

/** Fields with blocks, or with things that hold some. */
const blockFields = ['speakers', 'opening', 'body', 'items', 'answer', 'blocks', 'closing'];

/**
 * The words of a block that cannot be shown as what it is: pictures and sound, and types of a later version of the payload. Nothing
 * that an author wrote may get lost.
 */
export function renderRemains(
  block: Readonly<Record<string, unknown>>,
  context: BlockContext,
  renderBlocks: RenderBlocks,
): unknown {
  const texts = [factText(block), ...textFields.map((name) => block[name])]
    .filter((text) => plainText(text).trim() !== '')
    .map((text) => html`<p>${richText(text)}</p>`);
  const inner = blockFields
    .map((name) => renderBlocks(asList(block[name]), context))
    .filter((content) => content !== nothing);
  if (texts.length + inner.length === 0) return nothing;
  return html`<div id=${anchorId(block['id']) ?? nothing} class="blocks">${texts}${inner}</div>`;
}

/** A number and what it counts belong in one line. */
function factText({ number, label }: Readonly<Record<string, unknown>>): string {
  return [typeof number === 'number' ? String(number) : number, label]
    .filter((text) => typeof text === 'string')
    .join(' ');
}
