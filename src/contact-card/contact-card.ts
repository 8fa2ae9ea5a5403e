import { css, html, type TemplateResult } from 'lit';
import { PressElement } from '../internal/press-element.js';
import type { Contact, Organization } from '../payload/release.js';
import { baseStyles } from '../styles/base.styles.js';
import { contactCardStyles } from './contact-card.styles.js';
import { readEntries } from './entry.js';
import { renderContactCard } from './render-contact-card.js';

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
 * @csspart contact-link - Each phone number, mail address and website; a link where its address is safe.
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

  static override styles = [
    baseStyles,
    contactCardStyles,
    css`
      ::slotted(*) {
        margin-block-start: 1.75em;
      }
    `,
  ];

  static override properties = {
    ...PressElement.properties,
    organizations: { type: Array },
    contacts: { type: Array },
  };

  /** The companies, shown first. The attribute takes the same as JSON, a list or one object; what cannot be read is left out. */
  declare organizations: readonly Organization[];

  /** The people to ask. The attribute takes the same as JSON, a list or one object; what cannot be read is left out. */
  declare contacts: readonly Contact[];

  constructor() {
    super();
    this.organizations = [];
    this.contacts = [];
  }

  protected override render(): TemplateResult {
    const { strings: labels, language, headingLevel } = this;
    const [organizations, contacts] = [readEntries(this.organizations), readEntries(this.contacts)];
    return html`<div class="root">
      ${renderContactCard(organizations, contacts, { labels, language, headingLevel })}<slot name="actions"></slot>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'contact-card': ContactCard;
  }
}
