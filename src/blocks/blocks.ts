import { html, nothing, type TemplateResult } from 'lit';
import { anchorId } from './anchor-id.js';
import { descend, type BlockContext, type BlockRenderer } from './block-context.js';
import { renderCallout } from './callout.js';
import { renderFile } from './file.js';
import { renderHeading } from './heading.js';
import { renderInterview } from './interview.js';
import { renderList } from './list.js';
import { plainText } from './plain-text.js';
import { renderQuote } from './quote.js';
import { renderRemains } from './remains.js';
import { richText } from './rich-text.js';
import { renderTable } from './table.js';
import { asList, isRecord } from './values.js';

export type { BlockContext } from './block-context.js';

const renderers = new Map<unknown, BlockRenderer>([
  ['paragraph', renderParagraph],
  ['heading', renderHeading],
  ['list', renderList],
  ['quote', renderQuote],
  ['interview', renderInterview],
  ['table', renderTable],
  ['file', renderFile],
  ['callout', renderCallout],
  ['divider', ({ id }) => html`<hr id=${anchorId(id) ?? nothing} />`],
]);

/**
 * Blocks of text in the order given. One block counts as a list of one, a string as paragraphs parted by blank lines. What is no
 * block is left out; of a type that is not known the text is shown, so that nothing an author wrote is lost.
 */
export function renderBlocks(blocks: unknown, context: BlockContext): TemplateResult | typeof nothing {
  const shown = asList(blocks)
    .flatMap((block) => (typeof block === 'string' ? renderString(block) : renderBlock(block, context)))
    .filter((content) => content !== nothing);
  return shown.length > 0 ? html`<div class="blocks">${shown}</div>` : nothing;
}

function renderString(text: string): unknown[] {
  return text.split(/\n[^\S\n]*\n/).map((part) => renderParagraph({ text: part.trim() }));
}

function renderBlock(block: unknown, context: BlockContext): unknown {
  const inner = descend(block, context);
  if (!isRecord(block) || !inner) return nothing;
  const render = renderers.get(block['type']) ?? renderRemains;
  return render(block, inner, renderBlocks);
}

function renderParagraph({ id, text }: Readonly<Record<string, unknown>>): unknown {
  return plainText(text).trim() ? html`<p id=${anchorId(id) ?? nothing}>${richText(text)}</p>` : nothing;
}
