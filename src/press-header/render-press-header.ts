import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, machineDate } from '../internal/format-date.js';
import { heading } from '../internal/heading.js';
import { parseIsoDate } from '../internal/iso-date.js';
import { link } from '../internal/link.js';
import type { PartContext } from '../internal/part-context.js';
import { dateline, hasName, joined } from './dateline.js';

/** What stands at the top of a release; a text that is there has words. */
export interface Header {
  readonly kicker?: string | undefined;
  readonly headline?: string | undefined;
  readonly subheadline?: string | undefined;
  readonly portal?: { readonly name: string; readonly url?: string | undefined } | undefined;
  readonly id?: string | undefined;
  readonly kind?: string | undefined;
  readonly place?: string | undefined;
  readonly published?: string | undefined;
  readonly dateline?: string | undefined;
}

/** What the page puts into the header. */
export interface HeaderSlots {
  /** The content of the heading. */
  readonly headline: unknown;
  readonly hasHeadline: boolean;
  readonly hasActions: boolean;
}

/** Bar, kicker, headline, subheadline and dateline. Every piece that is missing leaves no trace. */
export function renderPressHeader(
  { kicker, headline, subheadline, portal, id, kind, place, published, dateline: written }: Header,
  { labels, language, headingLevel }: PartContext,
  slots: HeaderSlots = { headline, hasHeadline: true, hasActions: true },
): TemplateResult {
  const kindName = (labels as Readonly<Record<string, string>>)[`kind-${kind}`];
  const portalName = portal && link(portal.url, portal.name, 'portal');
  const date = parseIsoDate(published);
  const facts = joined(
    [
      kindName && html`<bdi part="kind">${kindName}</bdi>`,
      written && portal && !hasName(written, portal.name) && portalName,
      id && html`<bdi part="story-id">${labels.id} <bdi>${id}</bdi></bdi>`,
    ],
    ' · ',
  );
  const line = dateline(
    portalName,
    place && html`<bdi>${place}</bdi>`,
    date && html`<bdi><time datetime=${machineDate(date)}>${formatDate(date, language)}</time></bdi>`,
  );
  return html`<div class="header">
    <div part="bar" ?hidden=${!facts.length && !slots.hasActions}>
      <span>${facts}</span>
      <div part="actions"><slot name="actions"></slot></div>
    </div>
    ${paragraph('kicker', kicker)}
    <div ?hidden=${!slots.hasHeadline}>${heading(headingLevel, 'headline', slots.headline)}</div>
    ${paragraph('subheadline', subheadline)} ${paragraph('dateline', written ?? line)}
  </div>`;
}

function paragraph(part: string, content: string | readonly unknown[] | undefined): unknown {
  return content?.length ? html`<p part=${part}>${content}</p>` : nothing;
}
