import { html, nothing } from 'lit';
import { anchorId } from './anchor-id.js';
import { plainText } from './plain-text.js';
import { richText } from './rich-text.js';
import { asText } from './values.js';

/** A quote with who said it. Quotation marks are the author's: their form and whether there are any differ by language and house. */
export function renderQuote(block: Readonly<Record<string, unknown>>): unknown {
  if (!plainText(block['text']).trim()) return nothing;
  const who = asText(block['who']);
  const role = asText(block['role']);
  return html`<figure id=${anchorId(block['id']) ?? nothing} class="quote" part="quote">
    <blockquote><p>${richText(block['text'])}</p></blockquote>
    ${who || role ? html`<figcaption>${who ? html`<b>${who}</b>` : nothing}${who && role ? ', ' : ''}${role}</figcaption>` : nothing}
  </figure>`;
}
