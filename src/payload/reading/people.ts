import type { About, Address, Contact, Organization } from '../release.js';
import { body } from './blocks.js';
import { country } from './country.js';
import { image } from './media.js';
import { list, object } from './shapes.js';
import { id, language, link, oneOf, text } from './values.js';

const address = object<Address>(
  { street: text, postalCode: text, locality: text, region: text, country },
  { short: 'street' },
);

export const organizations = list(
  object<Organization>(
    {
      id: id('organization'),
      name: text,
      role: oneOf('issuer', 'partner', 'agency'),
      logo: image,
      address,
      url: link,
      phone: text,
      email: text,
      social: list(link),
    },
    { all: ['name'], short: 'name' },
  ),
);

/** A contact is worth showing if it can be reached or has a name. */
export const contacts = list(
  object<Contact>(
    {
      name: text,
      role: text,
      organization: text,
      onBehalfOf: text,
      desk: text,
      phone: text,
      mobile: text,
      email: text,
      url: link,
      image,
      languages: list(language),
      hours: text,
      text,
    },
    { any: ['name', 'text', 'phone', 'mobile', 'email', 'url'], short: 'text' },
  ),
);

export const abouts = list<About>((value, at) => about(typeof value === 'string' ? { body: value } : value, at));

const about = object<About>({ heading: text, body, organization: text }, { all: ['body'] });
