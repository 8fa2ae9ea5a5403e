import { html, nothing, type TemplateResult } from 'lit';
import { addressLines } from './address-lines.js';
import { contactImage } from './contact-image.js';
import { emailLink, phoneLink, websiteLink } from './contact-link.js';
import type { ShownOrganization } from './read-contacts.js';
import type { ContactView } from './view.js';

/** The logo, or its text where the image cannot be shown and the text says more than the name does. */
function renderLogo({ logo, name = '' }: ShownOrganization, view: ContactView): unknown {
  if (!logo) return nothing;
  const alt = logo.alt ?? name;
  const image = contactImage(logo, alt, view);
  if (image) return html`<div class="logo" part="logo">${image}</div>`;
  return alt === name ? nothing : html`<div class="logo" part="logo"><bdi>${alt}</bdi></div>`;
}

/** A company: logo, name, address, then each way to reach it. */
export function renderOrganization(organization: ShownOrganization, view: ContactView): TemplateResult {
  const { name, address, phone, email, url, social = [] } = organization;
  const lines = address ? addressLines(address, view.language) : [];
  const hasWays = phone ?? email ?? url ?? social[0];
  return html`<div class="organization" part="organization">
    ${renderLogo(organization, view)}
    ${name ? html`<p class="name" part="organization-name" translate="no"><bdi>${name}</bdi></p>` : nothing}
    ${
      lines.length > 0
        ? html`<address part="address" translate="no">${lines.map((line) => html`<span class="line"><bdi>${line}</bdi></span>`)}</address>`
        : nothing
    }
    ${
      hasWays === undefined
        ? nothing
        : html`<ul class="ways">
          ${phoneLink(phone, view.strings.phone)} ${emailLink(email)} ${websiteLink(url)} ${social.map((address) => websiteLink(address))}
        </ul>`
    }
  </div>`;
}
