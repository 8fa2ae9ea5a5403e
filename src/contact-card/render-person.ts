import { html, nothing, type TemplateResult } from 'lit';
import { formattingLanguage } from '../internal/language.js';
import { fill } from '../internal/localize.js';
import type { Contact } from '../payload/release.js';
import { contactImage } from './contact-image.js';
import { emailLink, phoneLink, websiteLink } from './contact-link.js';
import { languageName } from './display-name.js';
import { initials } from './initials.js';
import type { ShownOrganization } from './read-contacts.js';
import type { ContactView } from './view.js';

/** The photo, or initials in its place. A text that only repeats the name is left out: the name stands beside. */
function renderPortrait({ image, name = '' }: Contact, view: ContactView): unknown {
  const photo = contactImage(image, image?.alt === name ? '' : (image?.alt ?? ''), view);
  if (photo) return html`<div class="portrait" part="portrait">${photo}</div>`;
  const letters = initials(name);
  return letters
    ? html`<div class="portrait" part="portrait" aria-hidden="true" translate="no">${letters}</div>`
    : nothing;
}

/** The name of a person's company, where readers would not know it: one that is not the only company shown. */
export function companyOf(contact: Contact, organizations: readonly ShownOrganization[]): string | undefined {
  const written = contact.organization;
  if (written === undefined) return undefined;
  const known = organizations.find(({ id, name }) => id === written || name?.toLowerCase() === written.toLowerCase());
  return known && organizations.length === 1 ? undefined : (known?.name ?? written);
}

/** The desks that have a word of ours; any other is shown as written. */
function deskName(desk: string | undefined, { strings }: ContactView): string | undefined {
  if (desk === 'press') return strings['desk-press'];
  if (desk === 'investors') return strings['desk-investors'];
  return desk;
}

function renderLanguages(languages: readonly string[], { language }: ContactView): string | undefined {
  if (languages.length === 0) return undefined;
  const names = languages.map((tag) => languageName(tag, language));
  return new Intl.ListFormat(formattingLanguage(language)).format(names);
}

function line(text: string | undefined, name = 'detail'): unknown {
  return text === undefined ? nothing : html`<p class="detail" part=${name}><bdi>${text}</bdi></p>`;
}

/** A person: photo, name, what they do for whom, then each way to reach them. */
export function renderPerson(
  contact: Contact,
  organizations: readonly ShownOrganization[],
  view: ContactView,
): TemplateResult {
  const { name, role, onBehalfOf, desk, phone, mobile, email, url, languages = [], hours, text } = contact;
  const { strings } = view;
  const isPhoneNamed = phone !== undefined && mobile !== undefined;
  const hasWays = phone ?? mobile ?? email ?? url;
  return html`<div class="person" part="person">
    ${renderPortrait(contact, view)}
    <div class="who">
      ${name ? html`<p class="name" part="person-name" translate="no"><bdi>${name}</bdi></p>` : nothing}
      ${line(role, 'person-role')} ${line(companyOf(contact, organizations))}
      ${line(onBehalfOf && fill(strings.onBehalfOf, { name: onBehalfOf }))} ${line(deskName(desk, view))}
      ${text ? html`<p dir="auto">${text}</p>` : nothing}
      ${
        hasWays === undefined
          ? nothing
          : html`<ul class="ways">
            ${phoneLink(phone, strings.phone, isPhoneNamed)} ${phoneLink(mobile, strings.mobile, isPhoneNamed)} ${emailLink(email)}
            ${websiteLink(url)}
          </ul>`
      }
      ${line(renderLanguages(languages, view))} ${line(hours)}
    </div>
  </div>`;
}
