import { html, nothing, type TemplateResult } from 'lit';
import { renderAbout, renderBlocks, type BlockRenderer } from '../blocks/blocks.js';
import { plainText } from '../blocks/rich-text.js';
import { renderContactCard } from '../contact-card/render-contact-card.js';
import { textDirection } from '../internal/language.js';
import type { PartContext } from '../internal/part-context.js';
import { renderLegalNotice } from '../legal-notice/render-legal-notice.js';
import type { Release } from '../payload/release.js';
import { renderPressHeader } from '../press-header/render-press-header.js';
import type { QrCode } from '../qr-link/qr-code-controller.js';
import { renderQrLink } from '../qr-link/render-qr-link.js';
import { renderNotices, showsBody } from './notices.js';

/** What the element knows beside the release. */
export interface ReleaseView extends PartContext {
  /** Level of the headline; sections stand one below. */
  readonly headingLevel: number;
  /** The address that links to parts name; undefined for the current page. */
  readonly address: string | undefined;
  /** Undefined where none is shown. */
  readonly code: QrCode | undefined;
  readonly withoutContact: boolean;
  readonly withoutAbout: boolean;
  /** Shows blocks that only some texts have; undefined while nothing has asked for it. */
  readonly renderRare: BlockRenderer | undefined;
}

/** The whole release. Companies, contacts and the code stand after the text in reading order, beside it where there is room. */
export function renderRelease(release: Release, view: ReleaseView): TemplateResult {
  const { language } = release;
  const section = { ...view, headingLevel: view.headingLevel + 1 };
  return html`<article
    class="root"
    part="release"
    lang=${language ?? nothing}
    dir=${language ? textDirection(language) : nothing}
  >
    <slot name="before"></slot>
    ${renderPressHeader(release, view)} ${renderNotices(release, view)}
    <div class="columns">${renderText(release, section)} ${renderAside(release, section)}</div>
    ${renderLegalNotice(release.legal, section)}
    <slot name="after"></slot>
  </article>`;
}

function renderText(release: Release, section: ReleaseView): TemplateResult | typeof nothing {
  if (!showsBody(release)) return nothing;
  const context = { ...section, counter: { questions: 0 } };
  return html`<div part="text">
    ${renderSummary(release)} ${renderBlocks(release.body, context)}
    ${section.withoutAbout ? nothing : renderAbout(release.about, context)}
  </div>`;
}

/** Many sources repeat the first paragraph as the summary: then it is not shown twice. */
function renderSummary({ summary, body }: Release): TemplateResult | typeof nothing {
  const first = body[0];
  if (!summary || (first?.type === 'paragraph' && plainText(first.text).trim() === summary.trim())) return nothing;
  return html`<p part="summary">${summary}</p>`;
}

function renderAside({ organizations, contacts }: Release, section: ReleaseView): TemplateResult | typeof nothing {
  const { code, withoutContact } = section;
  const card = withoutContact ? undefined : renderContactCard(organizations, contacts, section);
  if (!card && !code) return nothing;
  return html`<div part="aside">${card} ${code ? renderQrLink(code, section) : nothing}</div>`;
}
