import { html, type TemplateResult } from 'lit';
import { formatDateTime } from '../internal/format-date.js';
import { parseIsoDate } from '../internal/iso-date.js';
import { fill } from '../internal/localize.js';
import type { PartContext } from '../internal/part-context.js';
import type { Labels } from '../locales/en.js';
import { isEmbargoed } from '../payload/embargo.js';
import type { Embargo, Release } from '../payload/release.js';

/** What stands above the text and cannot be removed: that a release is withheld, was canceled or is under embargo. */
export function renderNotices(release: Release, { labels, language }: PartContext): unknown {
  const { status, statusNote, embargo } = release;
  return [
    status !== 'usable' && notice(labels[status], statusNote),
    embargo && isEmbargoed(release, Date.now()) && notice(embargoText(embargo, labels, language), embargo.note),
  ].filter(Boolean);
}

/** Whether the text of a release may be shown. */
export function showsBody(release: Release): boolean {
  return release.status === 'usable';
}

function notice(text: string, note: string | undefined): TemplateResult {
  return html`<div part="notice" role="note">
    <p><strong>${text}</strong></p>
    ${note && html`<p>${note}</p>`}
  </div>`;
}

/** A time that cannot be read is shown as written: readers may understand it. */
function embargoText({ until }: Embargo, labels: Labels, language: string | undefined): string {
  if (!until) return labels.embargo;
  const date = parseIsoDate(until);
  return fill(labels.embargoUntil, { date: date ? formatDateTime(date, language) : until });
}
