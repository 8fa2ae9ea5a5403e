import { html, type TemplateResult } from 'lit';
import { heading } from '../internal/heading.js';
import { fill } from '../internal/localize.js';
import type { PartContext } from '../internal/part-context.js';
import type { Labels } from '../locales/en.js';
import { addressLines } from './address-lines.js';
import { displayName } from './display-name.js';
import type { Entry } from './entry.js';
import { line, way } from './line.js';
import { renderPicture } from './picture.js';
import { telephoneLink } from './telephone-link.js';

/** Companies and people, each in a section of its own; undefined where there is nothing to show. */
export function renderContactCard(
  organizations: readonly Entry[],
  contacts: readonly Entry[],
  context: PartContext,
): TemplateResult | undefined {
  const { contact, contactPerson } = context.labels;
  const section = (part: string, title: string, entries: readonly Entry[]): TemplateResult | undefined => {
    const shown = entries.map((entry) => renderEntry(part, entry, organizations, context)).filter(Boolean);
    return shown[0]
      ? html`<section part="contact">
          ${heading(context.headingLevel, 'contact-heading', title)}
          <div class="entries">${shown}</div>
        </section>`
      : undefined;
  };
  const companies = section('organization', contact, organizations);
  const people = section('person', contactPerson, contacts);
  return companies || people ? html`<div class="contacts">${companies} ${people}</div>` : undefined;
}

/** A company or a person: image, name, what there is to know, each way to reach them. Undefined where there is nothing to show. */
function renderEntry(
  part: string,
  entry: Entry,
  organizations: readonly Entry[],
  { labels, language }: PartContext,
): unknown {
  const { name, role, onBehalfOf, desk, phone, mobile, email, url, social = [], languages = [] } = entry;
  const isPerson = part === 'person';
  const mail = email?.replace(/^mailto:/i, '');
  const address = addressLines(entry.address ?? {}, language);
  const content = [
    name && html`<p part=${`${part}-name`} translate="no"><bdi>${name}</bdi></p>`,
    isPerson && line(role, 'person-role'),
    line(companyOf(entry, organizations)),
    line(onBehalfOf && fill(labels.onBehalfOf, { name: onBehalfOf })),
    line(desk && (labels[`desk-${desk}` as keyof Labels] ?? desk)),
    line(entry.text, ''),
    address[0] && html`<address part="address" translate="no">${address.map((text) => line(text, ''))}</address>`,
    phone && way(phone, telephoneLink(phone), mobile && labels.phone),
    mobile && way(mobile, telephoneLink(mobile), labels.mobile),
    mail && way(mail, `mailto:${mail}`),
    // Parsing puts a slash after a bare host; the payload's author did not.
    ...[url ?? [], social]
      .flat()
      .map((site) => way(site.replace(/(\/\/[^/]+)\/$/, '$1'), site.replace(/^www\./i, 'https://$&'))),
    line(languages.map((tag) => displayName('language', tag, language)).join(', ')),
    line(entry.hours),
  ].filter(Boolean);
  const picture = renderPicture(isPerson, name, entry.image ?? entry.logo);
  return (
    (picture || content[0]) &&
    html`<div part=${part}>
      ${picture}
      <div>${content}</div>
    </div>`
  );
}

/** The name of a person's company, where readers would not know it: one that is not the only company shown. */
function companyOf({ organization }: Entry, organizations: readonly Entry[]): string | undefined {
  const known = organization && organizations.find(({ id, name }) => [id, name].includes(organization));
  return known && !organizations[1] ? undefined : ((known && known.name) ?? organization);
}
