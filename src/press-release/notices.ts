import { html, nothing, type TemplateResult } from 'lit';
import { formatDateTime } from '../internal/format-date.js';
import { parseIsoDate } from '../internal/iso-date.js';
import { fill } from '../internal/localize.js';
import type { Labels } from '../locales/en.js';
import { isEmbargoed } from '../payload/embargo.js';
import type { Embargo, Release } from '../payload/release.js';

/** What stands above the text and cannot be removed: that a release is withheld, was canceled or is under embargo. */
export function renderNotices(release: Release, labels: Labels, language: string): unknown {
  const { status, statusNote, embargo } = release;
  const notices = [];
  if (status !== 'usable') notices.push(notice(labels[status], statusNote));
  if (embargo && isEmbargoed(release, Date.now()))
    notices.push(notice(embargoText(embargo, labels, language), embargo.note));
  return notices;
}

/** Whether the text of a release may be shown. */
export function showsBody(release: Release): boolean {
  return release.status === 'usable';
}

function notice(text: string, note: string | undefined): TemplateResult {
  return html`<div class="notice" part="notice" role="note">
    <p><strong>${text}</strong></p>
    ${note ? html`<p>${note}</p>` : nothing}
  </div>`;
}

/** A time that cannot be read is shown as written: readers may understand it. */
function embargoText({ until }: Embargo, labels: Labels, language: string): string {
  if (!until) return labels.embargo;
  const date = parseIsoDate(until);
  return fill(labels.embargoUntil, { date: date ? formatDateTime(date, language) : until });
}
