import { html, nothing } from 'lit';
import { anchorId } from './anchor-id.js';
import { plainText } from './plain-text.js';
import { richText } from './rich-text.js';
import { asText } from './values.js';

/** A table that scrolls within itself where it is wider than the text; the keyboard can scroll it too. */
export function renderTable(block: Readonly<Record<string, unknown>>): unknown {
  const rows = Array.isArray(block['rows']) ? block['rows'].filter(isRow) : [];
  if (rows.length === 0) return nothing;
  const caption = asText(block['caption']);
  const hasHeaderColumn = block['headerColumn'] === true;
  const [first, ...rest] = rows;
  const hasHeaderRow = block['headerRow'] === true && rest.length > 0;
  // A group, not a region: a text with ten tables must not have ten landmarks.
  return html`<div
    id=${anchorId(block['id']) ?? nothing}
    class="scroll"
    role=${caption ? 'group' : nothing}
    aria-label=${caption || nothing}
    tabindex="0"
  >
    <table part="table">
      ${caption ? html`<caption>${caption}</caption>` : nothing}
      ${hasHeaderRow ? html`<thead><tr>${first?.map((cell) => renderCell(cell, 'col'))}</tr></thead>` : nothing}
      <tbody>
        ${(hasHeaderRow ? rest : rows).map(
          (row) =>
            html`<tr>
              ${row.map((cell, column) => renderCell(cell, hasHeaderColumn && column === 0 ? 'row' : undefined))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function isRow(row: unknown): row is readonly unknown[] {
  return Array.isArray(row) && row.length > 0;
}

/** An empty cell heads nothing; people write numbers into cells as numbers. */
function renderCell(cell: unknown, scope: 'col' | 'row' | undefined): unknown {
  const text = typeof cell === 'number' ? String(cell) : cell;
  return scope && plainText(text).trim()
    ? html`<th scope=${scope}>${richText(text)}</th>`
    : html`<td>${richText(text)}</td>`;
}
