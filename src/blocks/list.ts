import { html, nothing } from 'lit';
import { anchorId } from './anchor-id.js';
import { descend, type BlockContext } from './block-context.js';
import { plainText } from './plain-text.js';
import { richText } from './rich-text.js';
import { asList, isRecord } from './values.js';

/** A list, ordered or not; items may hold a list of their own. */
export function renderList(block: Readonly<Record<string, unknown>>, context: BlockContext): unknown {
  const items = asList(block['items'])
    .map((item) => renderItem(item, context))
    .filter((item) => item !== nothing);
  if (items.length === 0) return nothing;
  const id = anchorId(block['id']) ?? nothing;
  return block['ordered'] === true
    ? html`<ol id=${id} part="list">
        ${items}
      </ol>`
    : html`<ul id=${id} part="list">
        ${items}
      </ul>`;
}

/** An item is inline text itself, as one run or many, or holds inline text and a list below it. */
function renderItem(item: unknown, context: BlockContext): unknown {
  const text = isRecord(item) && typeof item['text'] !== 'string' ? item['text'] : item;
  const list = isRecord(item) ? renderNested(item['list'], context) : nothing;
  const hasText = plainText(text).trim() !== '';
  if (!hasText && list === nothing) return nothing;
  return html`<li>${hasText ? html`<p>${richText(text)}</p>` : nothing}${list}</li>`;
}

function renderNested(list: unknown, context: BlockContext): unknown {
  const inner = descend(list, context);
  return isRecord(list) && inner ? renderList(list, inner) : nothing;
}
