import { html } from 'lit';
import { link } from '../internal/link.js';

/** A line of text; isolated, so that its writing direction cannot reorder what stands around it. */
export function line(text: string | undefined, part = 'detail'): unknown {
  return text && html`<p part=${part}><bdi>${text}</bdi></p>`;
}

/**
 * A way to reach somebody, shown as written.
 *
 * @param address The address of the link; text alone where it is not safe.
 * @param label What it is, such as 'Mobile'.
 */
export function way(text: string, address: string | undefined, label?: string): unknown {
  return html`<p translate="no">${label} ${link(address, text, 'contact-link')}</p>`;
}
