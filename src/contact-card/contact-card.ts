import { html, nothing, type PropertyValues } from 'lit';
import { clampLevel, heading } from '../internal/heading.js';
import { PressElement } from '../internal/press-element.js';
import { warnOnce } from '../internal/warn-once.js';
import type { Contact, Organization } from '../payload/release.js';
import { baseStyles } from '../styles/base.styles.js';
import { contactCardStyles } from './contact-card.styles.js';
import { readContacts, readOrganizations } from './read-contacts.js';
import { renderOrganization } from './render-organization.js';
import { renderPerson } from './render-person.js';
import type { ContactView } from './view.js';

/** Reads a list from an attribute's JSON; what is none gives an empty list and a warning. */
const listConverter = {
  fromAttribute(json: string | null): unknown {
    if (json === null || json.trim() === '') return [];
    try {
      return JSON.parse(json) as unknown;
    } catch {
      warnOnce('bad-json', `an attribute of a contact card is no JSON and was left out: ${json.slice(0, 60)}`);
      return [];
    }
  },
};

/**
 * Companies and the people to ask: logo, address in the order of its country, and each way to reach them as a link. Shows nothing
 * where there is nothing to show.
 *
 * @tag contact-card
 * @slot actions - Below the contacts, for controls such as a download of the card.
 * @csspart contact - Each of the two sections: companies and people.
 * @csspart contact-heading - The heading of a section.
 * @csspart organization - One company.
 * @csspart organization-name - A company's name.
 * @csspart logo - A company's logo, or its text where the image cannot be loaded.
 * @csspart address - A company's postal address.
 * @csspart person - One person.
 * @csspart portrait - A person's photo, or the initials in its place.
 * @csspart person-name - A person's name.
 * @csspart person-role - What a person does.
 * @csspart detail - Another line about a person: company, desk, languages or hours.
 * @csspart contact-link - Each phone number, mail address and website that is a link.
 * @cssprop [--pr-ink=inherit] - Colour of the text and of the rule over each section.
 * @cssprop [--pr-accent] - Colour of links, initials and focus; by default a blue as light or dark as the text.
 * @cssprop [--pr-muted] - Colour of secondary text.
 * @cssprop [--pr-font-family=inherit] - Font of the text.
 * @cssprop [--pr-heading-font-family=inherit] - Font of headings.
 * @cssprop [--pr-font-size=inherit] - Size of the text; everything else follows.
 * @cssprop [--pr-line-height=1.6] - Line height of the text.
 */
export class ContactCard extends PressElement {
  static override readonly tag = 'contact-card';

  static override styles = [baseStyles, contactCardStyles];

  static override properties = {
    ...PressElement.properties,
    organizations: { converter: listConverter },
    contacts: { converter: listConverter },
  };

  /** The companies, shown first. The attribute takes the same as JSON, a list or one object; what cannot be read is left out. */
  declare organizations: readonly Organization[];

  /** The people to ask. The attribute takes the same as JSON, a list or one object; what cannot be read is left out. */
  declare contacts: readonly Contact[];

  /** Addresses of images that could not be loaded. */
  readonly #broken = new Set<string>();

  constructor() {
    super();
    this.organizations = [];
    this.contacts = [];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('organizations') || changed.has('contacts')) this.#broken.clear();
  }

  protected override render(): unknown {
    const organizations = readOrganizations(this.organizations);
    const contacts = readContacts(this.contacts);
    if (organizations.length === 0 && contacts.length === 0) return nothing;
    const view: ContactView = {
      strings: this.strings,
      language: this.language,
      isBroken: (address) => this.#broken.has(address),
      onImageError: this.#onImageError,
    };
    return html`<div class="root">
      <div class="card">
        ${this.#renderSection(
          view.strings.contact,
          organizations.map((organization) => renderOrganization(organization, view)),
        )}
        ${this.#renderSection(
          view.strings.contactPerson,
          contacts.map((contact) => renderPerson(contact, organizations, view)),
        )}
        <slot name="actions"></slot>
      </div>
    </div>`;
  }

  #renderSection(title: string, entries: readonly unknown[]): unknown {
    if (entries.length === 0) return nothing;
    return html`<section class="contact" part="contact">
      ${heading(clampLevel(this.headingLevel, 6, 3), 'contact-heading', title)}
      <div class="entries">${entries}</div>
    </section>`;
  }

  readonly #onImageError = (event: Event): void => {
    const address = (event.currentTarget as HTMLImageElement).getAttribute('src');
    if (address === null) return;
    this.#broken.add(address);
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'contact-card': ContactCard;
  }
}
