import { html, nothing, type TemplateResult } from 'lit';
import { renderAbout, renderBlocks } from '../blocks/blocks.js';
import { plainText } from '../blocks/rich-text.js';
import { textDirection } from '../internal/language.js';
import type { Labels } from '../locales/en.js';
import type { Release } from '../payload/release.js';
import { renderNotices, showsBody } from './notices.js';
import { renderQrFallback } from './qr-part.js';

/** What the element knows beside the release. */
export interface ReleaseView {
  readonly labels: Labels;
  /** Level of the headline; sections stand one below. */
  readonly headingLevel: number;
  /** The address that QR code and links to parts name; undefined for the current page. */
  readonly address: string | undefined;
  /** The language of dates. */
  readonly language: string;
  readonly hasQr: boolean;
  readonly hasContact: boolean;
  readonly hasAbout: boolean;
  readonly onQrError: () => void;
}

/** The whole release. Companies, contacts and the code stand after the text in reading order, beside it where there is room. */
export function renderRelease(release: Release, view: ReleaseView): TemplateResult {
  const { language } = release;
  return html`<article
    class="root release"
    part="release"
    lang=${language ?? nothing}
    dir=${language ? textDirection(language) : nothing}
  >
    <slot name="before"></slot>
    ${renderHeader(release, view)} ${renderNotices(release, view.labels, view.language)}
    <div class="columns">${renderText(release, view)} ${renderAside(release, view)}</div>
    <press-release-legal
      exportparts=${legalParts}
      .labels=${view.labels}
      .headingLevel=${view.headingLevel + 1}
      .statements=${release.legal.statements}
      .specimenCopyEmail=${release.legal.specimenCopyEmail}
    ></press-release-legal>
    <slot name="after"></slot>
  </article>`;
}

function renderHeader(release: Release, { labels, headingLevel }: ReleaseView): TemplateResult {
  return html`<press-release-header
    exportparts=${headerParts}
    .labels=${labels}
    .headingLevel=${headingLevel}
    .headline=${release.headline}
    .kicker=${release.kicker}
    .subheadline=${release.subheadline}
    .portal=${release.portal?.name}
    .portalUrl=${release.portal?.url}
    .storyId=${release.id}
    .kind=${release.kind}
    .place=${release.place}
    .published=${release.published}
    .dateline=${release.dateline}
    ><slot name="actions" slot="actions"></slot
  ></press-release-header>`;
}

function renderText(release: Release, view: ReleaseView): TemplateResult | typeof nothing {
  if (!showsBody(release)) return nothing;
  const context = { headingLevel: view.headingLevel + 1, labels: view.labels, href: view.address };
  return html`<div class="text" part="text">
    ${renderSummary(release)} ${renderBlocks(release.body, context)}
    ${view.hasAbout ? renderAbout(release.about, context) : nothing}
  </div>`;
}

/** Many sources repeat the first paragraph as the summary: then it is not shown twice. */
function renderSummary({ summary, body }: Release): TemplateResult | typeof nothing {
  const first = body[0];
  if (!summary || (first?.type === 'paragraph' && plainText(first.text).trim() === summary.trim())) return nothing;
  return html`<p class="summary" part="summary">${summary}</p>`;
}

function renderAside(release: Release, view: ReleaseView): TemplateResult | typeof nothing {
  if (!view.hasContact && !view.hasQr) return nothing;
  return html`<div class="aside" part="aside">
    ${
      view.hasContact
        ? html`<press-release-contact
          exportparts=${contactParts}
          .labels=${view.labels}
          .headingLevel=${view.headingLevel + 1}
          .organizations=${release.organizations}
          .contacts=${release.contacts}
        ></press-release-contact>`
        : nothing
    }
    ${
      view.hasQr
        ? html`<press-release-qr
          exportparts=${qrParts}
          .labels=${view.labels}
          .headingLevel=${view.headingLevel + 1}
          .href=${view.address ?? null}
          @qr-error=${view.onQrError}
          >${renderQrFallback(view.address, view.headingLevel + 1, view.labels)}</press-release-qr
        >`
        : nothing
    }
  </div>`;
}

const headerParts = 'bar, kind, portal, story-id, actions, kicker, headline, subheadline, dateline';
const contactParts =
  'contact, contact-heading, organization, organization-name, logo, address, person, person-name, person-role, portrait, detail, contact-link';
const qrParts = 'qr, qr-heading, qr-link, qr-text, qr-hint';
const legalParts = 'legal, statement, legal-heading, legal-text, link';
