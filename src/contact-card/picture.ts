import { html } from 'lit';
import { safeUrl } from '../internal/safe-url.js';
import type { Image } from '../payload/release.js';
import { initials } from './initials.js';

/**
 * Logo or photo; the logo's text or a person's initials where it cannot be loaded. A text that repeats the name is left out. Undefined
 * where there is neither.
 */
export function renderPicture(isPerson: boolean, name = '', { src, alt = '' }: Partial<Image> = {}): unknown {
  const part = isPerson ? 'portrait' : 'logo';
  const text = alt === name ? '' : alt;
  const address = safeUrl(src, 'image');
  const fallback = isPerson ? initials(name) : text;
  return (
    (address || fallback) &&
    html`<div part=${part}>
      ${
        address &&
        html`<img
          alt=${text}
          referrerpolicy="strict-origin-when-cross-origin"
          src=${address}
          @error=${hideBroken}
          @load=${hideBroken}
        />`
      }
      <span aria-hidden=${isPerson}>${fallback}</span>
    </div>`
  );
}

/** The text behind an image shows as long as the image is hidden. */
function hideBroken({ target, type }: Event): void {
  (target as HTMLImageElement).hidden = type === 'error';
}
