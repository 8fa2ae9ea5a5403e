import { html, nothing } from 'lit';
import { heading } from '../internal/heading.js';
import { anchorId } from './anchor-id.js';
import type { BlockContext, RenderBlocks } from './block-context.js';
import { asText } from './values.js';

/** A text set apart, with a heading or without. */
export function renderCallout(
  block: Readonly<Record<string, unknown>>,
  context: BlockContext,
  renderBlocks: RenderBlocks,
): unknown {
  const title = asText(block['heading']);
  const level = context.headingLevel;
  const body = renderBlocks(block['body'], title ? { ...context, headingLevel: level + 1 } : context);
  if (!title && body === nothing) return nothing;
  return html`<div id=${anchorId(block['id']) ?? nothing} class="callout">
    ${title ? heading(level, 'heading', title) : nothing} ${body}
  </div>`;
}
