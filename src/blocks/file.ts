import { html, nothing } from 'lit';
import { anchorId } from './anchor-id.js';
import { renderLink } from './link.js';
import { asText } from './values.js';

/** A file as a link with its title, or with its own name where it has none. */
export function renderFile({ id, src, title, caption }: Readonly<Record<string, unknown>>): unknown {
  const name = asText(title) || asText(caption) || fileName(asText(src));
  return name ? html`<p id=${anchorId(id) ?? nothing}>${renderLink(src, name)}</p>` : nothing;
}

/** The last piece of an address's path, as a person would write it. */
function fileName(address: string): string {
  const name = address.split(/[?#]/, 1)[0]?.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
