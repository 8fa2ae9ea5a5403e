import { html, type TemplateResult } from 'lit';
import { heading } from '../internal/heading.js';
import { link } from '../internal/link.js';
import type { PartContext } from '../internal/part-context.js';
import { legalTexts, type LegalSource } from './legal-texts.js';
import { partedAtAddresses } from './link-text.js';

/** The small print, each text once; undefined where there is none. */
export function renderLegalNotice(
  source: LegalSource,
  { labels, headingLevel }: PartContext,
): TemplateResult | undefined {
  const statements = legalTexts(source, labels).map(
    ({ heading: title, body }) =>
      html`<div part="statement">
        ${title && heading(headingLevel, 'legal-heading', title)}
        ${body.split(/\n\s*\n/).map((text) => html`<p part="legal-text">${partedAtAddresses(text).map(linked)}</p>`)}
      </div>`,
  );
  return statements[0] && html`<div part="legal">${statements}</div>`;
}

/** Every other stretch is an address. */
function linked(text: string, index: number): unknown {
  return index % 2 ? link(text.includes('/') ? text : `mailto:${text}`, text) : text;
}
