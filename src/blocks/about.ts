import { html, nothing, type TemplateResult } from 'lit';
import { clampLevel, heading } from '../internal/heading.js';
import { renderBlocks, type BlockContext } from './blocks.js';
import { asList, asText, field } from './values.js';

/** Texts about companies, each in a box of its own. */
export function renderAbout(about: unknown, context: BlockContext): TemplateResult | typeof nothing {
  const texts = asList(about)
    .map((text) => renderText(text, context))
    .filter((text) => text !== nothing);
  return texts.length > 0 ? html`<div class="abouts">${texts}</div>` : nothing;
}

function renderText(about: unknown, context: BlockContext): unknown {
  const title = asText(field(about, 'heading'));
  const level = clampLevel(context.headingLevel);
  const body = renderBlocks(typeof about === 'string' ? about : field(about, 'body'), {
    ...context,
    headingLevel: level + 1,
  });
  if (!title && body === nothing) return nothing;
  return html`<section class="about" part="about">
    ${title ? heading(level, 'about-heading', title) : nothing} ${body}
  </section>`;
}
