import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../internal/safe-url.js';
import type { Image } from '../payload/release.js';
import type { ContactView } from './view.js';

/** An image; undefined where there is none to show, since it is missing, refused or broken. */
export function contactImage(image: Image | undefined, alt: string, view: ContactView): TemplateResult | undefined {
  const address = safeUrl(image?.src, 'image');
  if (image === undefined || address === undefined || view.isBroken(address)) return undefined;
  return html`<img
    alt=${alt}
    width=${image.width ?? nothing}
    height=${image.height ?? nothing}
    loading="lazy"
    decoding="async"
    referrerpolicy="strict-origin-when-cross-origin"
    src=${address}
    @error=${view.onImageError}
  />`;
}
