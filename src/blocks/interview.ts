import { html, nothing } from 'lit';
import { interviewParts } from '../interview-qa/interview-parts.js';
import type { InterviewBlock } from '../payload/release.js';
import { anchorId } from './anchor-id.js';
import type { BlockContext, RenderBlocks } from './block-context.js';
import { renderRemains } from './remains.js';

/** An interview within a text: an element of its own. One within another interview is shown flat, so that nesting ends. */
export function renderInterview(
  block: Readonly<Record<string, unknown>>,
  context: BlockContext,
  renderBlocks: RenderBlocks,
): unknown {
  if (context.isInterview) return renderRemains(block, context, renderBlocks);
  // The element takes whatever stands there; the template is checked against the types of what should.
  const { speakers, opening, items, closing } = block as unknown as InterviewBlock;
  return html`<press-release-interview
    id=${anchorId(block['id']) ?? nothing}
    exportparts=${interviewParts}
    .href=${context.href ?? null}
    .labels=${context.labels}
    .headingLevel=${context.headingLevel}
    .speakers=${speakers}
    .opening=${opening}
    .items=${items}
    .closing=${closing}
  ></press-release-interview>`;
}
