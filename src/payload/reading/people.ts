import type { About, Address, Contact, Organization } from '../release.js';
import { body } from './blocks.js';
import { country } from './country.js';
import { image } from './image.js';
import { each, list, object } from './shapes.js';
import { id, language, link, oneOf, text } from './values.js';

const address = object<Address>({ ...each('street postalCode locality region', text), country });

export const organizations = list(
  object<Organization>(
    {
      ...each('name phone email', text),
      id: id('organization '),
      role: oneOf('issuer', 'partner', 'agency'),
      logo: image,
      address,
      url: link,
      social: list(link),
    },
    'name',
  ),
);

/** A contact is worth showing if it can be reached or has a name. */
export const contacts = list(
  object<Contact>(
    {
      ...each('text name role organization onBehalfOf desk phone mobile email hours', text),
      url: link,
      image,
      languages: list(language),
    },
    'name|text|phone|mobile|email|url',
  ),
);

export const abouts = list(object<About>({ body, ...each('heading organization', text) }, 'body'));
