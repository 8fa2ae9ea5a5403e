import { html } from 'lit';
import { asList, field } from '../blocks/values.js';
import { heading } from '../internal/heading.js';
import { fill } from '../internal/localize.js';
import { PressElement } from '../internal/press-element.js';
import { safeUrl } from '../internal/safe-url.js';
import { words } from '../internal/words.js';
import type { Labels } from '../locales/en.js';
import type { Contact, Organization } from '../payload/release.js';
import { baseStyles } from '../styles/base.styles.js';
import { addressLines } from './address-lines.js';
import { contactCardStyles } from './contact-card.styles.js';
import { displayName } from './display-name.js';
import { initials } from './initials.js';
import { line, way } from './line.js';
import { telephoneLink } from './telephone-link.js';
import { readTexts, type Texts } from './texts.js';

type Kind = 'organization' | 'person';

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

  static override styles = [baseStyles, contactCardStyles];

  static override properties = {
    ...PressElement.properties,
    organizations: { type: Array },
    contacts: { type: Array },
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

  protected override render(): unknown {
    const { strings } = this;
    return html`<div class="root">
      ${this.#renderSection('organization', strings.contact, this.organizations)}
      ${this.#renderSection('person', strings.contactPerson, this.contacts)}
      <slot name="actions"></slot>
    </div>`;
  }

  #renderSection(kind: Kind, title: string, entries: unknown): unknown {
    try {
      const shown = asList(entries).flatMap((entry) => this.#renderEntry(kind, entry) ?? []);
      return (
        shown[0] &&
        html`<section class="contact" part="contact">
          ${heading(this.headingLevel, 'contact-heading', title)}
          <div class="entries">${shown}</div>
        </section>`
      );
    } catch {
      return undefined; // A getter or proxy of the page's own threw.
    }
  }

  /** A company or a person: image, name, what there is to know, each way to reach them. Undefined where there is nothing to show. */
  #renderEntry(kind: Kind, entry: unknown): unknown {
    const { strings, language } = this;
    const texts = readTexts(entry);
    const { name, onBehalfOf, desk, phone, mobile, email } = texts;
    const textsOf = (list: string): string[] => asList(field(entry, list)).flatMap((item) => words(item) ?? []);
    const address = addressLines(readTexts(field(entry, 'address')), language);
    const content = [
      name && html`<p class="name" part=${`${kind}-name`} translate="no"><bdi>${name}</bdi></p>`,
      kind === 'person' && line(texts.role, 'person-role'),
      line(this.#companyOf(texts)),
      line(onBehalfOf && fill(strings.onBehalfOf, { name: onBehalfOf })),
      line(desk && (strings[`desk-${desk}` as keyof Labels] ?? desk)),
      line(texts.text, ''),
      address[0] && html`<address part="address" translate="no">${address.map((text) => line(text, ''))}</address>`,
      phone && way(phone, telephoneLink(phone), mobile && strings.phone),
      mobile && way(mobile, telephoneLink(mobile), strings.mobile),
      email && way(email, `mailto:${email.replace(/^mailto:/i, '')}`),
      // Parsing puts a slash after a bare host; the payload's author did not.
      ...[...textsOf('url'), ...textsOf('social')].map((url) =>
        way(url.replace(/(\/\/[^/]+)\/$/, '$1'), url.replace(/^www\./i, 'https://$&')),
      ),
      line(
        textsOf('languages')
          .map((tag) => displayName('language', tag, language))
          .join(', '),
      ),
      line(texts.hours),
    ].filter(Boolean);
    const image = this.#renderImage(kind, texts, readTexts(field(entry, 'image') ?? field(entry, 'logo')));
    return (
      (image || content[0]) &&
      html`<div class=${kind} part=${kind}>
      ${image}
      <div>${content}</div>
    </div>`
    );
  }

  /** Logo or photo; the logo's text or a person's initials where it cannot be shown. A text that repeats the name is left out. */
  #renderImage(kind: Kind, { name = '' }: Texts, image: Texts): unknown {
    const isPerson = kind === 'person';
    const alt = image.alt === name ? '' : (image.alt ?? '');
    const address = safeUrl(image.src, 'image');
    const fallback = isPerson ? initials(name) : alt;
    const picture =
      address &&
      !this.#broken.has(address) &&
      html`<img
        alt=${alt}
        referrerpolicy="strict-origin-when-cross-origin"
        src=${address}
        @error=${() => {
          this.#broken.add(address);
          this.requestUpdate();
        }}
      />`;
    const part = isPerson ? 'portrait' : 'logo';
    return (
      (picture || fallback) &&
      html`<div class=${part} part=${part} aria-hidden=${isPerson && !picture}>
        ${picture || fallback}
      </div>`
    );
  }

  /** The name of a person's company, where readers would not know it: one that is not the only company shown. */
  #companyOf({ organization }: Texts): string | undefined {
    if (!organization) return undefined;
    const all = asList(this.organizations).map(readTexts);
    const known = all.find(({ id, name }) => [id, name].includes(organization));
    return known && all.length === 1 ? undefined : (known?.name ?? organization);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'contact-card': ContactCard;
  }
}
