import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ContactCard } from '../src/contact-card/contact-card.js';
import '../src/define/contact-card.js';
import type { Contact, Organization } from '../src/payload/release.js';
import { renderElement } from './helpers.js';
import { arabic, interview, release } from './payloads.js';

const companies = release.organizations as readonly Organization[];

const meta: Meta<ContactCard> = {
  title: 'Parts/contact-card',
  component: 'contact-card',
  args: { organizations: companies.slice(0, 1), contacts: release.contacts.slice(0, 1) },
};

export default meta;

type Story = StoryObj<ContactCard>;

export const CompanyAndPerson: Story = { name: 'Company and person' };

export const TwoCompanies: Story = {
  name: 'Two companies, a person each',
  args: { organizations: companies, contacts: release.contacts },
};

export const CompanyAlone: Story = { name: 'No contact person', args: { contacts: [] } };

export const PersonAlone: Story = { name: 'No company', args: { organizations: [] } };

export const NoLogo: Story = {
  name: 'No logo',
  args: {
    organizations: companies.slice(0, 1).map(({ name, address, url }) => ({ name, address: address!, url: url! })),
  },
};

export const Portrait: Story = {
  name: 'With a portrait',
  args: {
    contacts: [
      { ...release.contacts[0]!, image: { src: 'static/portrait.svg', alt: 'Ellen Marsh', width: 96, height: 96 } },
    ],
  },
};

const everything: Contact = {
  name: 'Dr. Kirsten Aalto-Mbeki',
  role: 'Head of communications',
  onBehalfOf: 'Hill Farmers’ Union',
  desk: 'press',
  phone: '+44 113 496 0127',
  mobile: '+44 7700 900127',
  email: 'kirsten.aalto-mbeki@communications.fellside-wool.example',
  url: 'https://fellside-wool.example/press',
  languages: ['en', 'fi', 'sw'],
  hours: 'Monday to Thursday, 9 am to 4 pm',
};

export const Everything: Story = {
  name: 'Every field of a person',
  args: {
    organizations: [
      {
        ...companies[0]!,
        phone: '+44 113 496 0100',
        email: 'hello@fellside-wool.example',
        social: ['https://social.example/@fellside'],
      },
    ],
    contacts: [everything],
  },
};

export const ManyPeople: Story = {
  name: 'Many people',
  args: {
    contacts: ['Ellen Marsh', 'Joseph Adeyemi', 'Priya Nair', 'Tom Wexler', 'Amira Solberg'].map((name) => ({
      name,
      role: 'Press office',
      phone: '+44 113 496 0127',
    })),
  },
};

export const ContactAsProse: Story = {
  name: 'Contact given as text alone',
  args: {
    contacts: [{ text: 'Newsrooms reach us at the gate of the barn, every day from seven.\nPlease bring boots.' }],
  },
};

export const German: Story = {
  name: 'In German, postal code before the town',
  args: { organizations: [interview.organization], contacts: interview.contacts },
  globals: { language: 'de' },
};

export const OtherCountries: Story = {
  name: 'Addresses of other countries',
  args: {
    organizations: [
      {
        name: 'Prairie Lantern Works',
        address: {
          street: '410 Foundry Street',
          locality: 'Springfield',
          region: 'IL',
          postalCode: '62799',
          country: 'US',
        },
      },
      {
        name: 'みなと灯台社',
        address: { street: '港町1-2-3', locality: '横浜市', region: '神奈川県', postalCode: '231-0099', country: 'JP' },
      },
      {
        name: 'Atelier des Phares',
        address: { street: '7 quai des Lampes', postalCode: '29299', locality: 'Brest', country: 'FR' },
      },
    ],
    contacts: [],
  },
};

export const RightToLeft: Story = {
  name: 'Right to left',
  args: { organizations: [arabic.organization], contacts: arabic.contacts, labels: arabic.labels },
  globals: { language: 'ar', direction: 'rtl' },
};

export const DarkPage: Story = { name: 'In a dark page', globals: { scheme: 'dark' } };

export const Narrow: Story = { args: Everything.args!, globals: { width: '320' } };

export const OwnActions: Story = {
  name: 'With a control in its slot',
  render: (args) =>
    renderElement('contact-card', args, html`<button slot="actions" type="button">Save contact</button>`),
};

export const Nothing: Story = { name: 'Nothing to show', args: { organizations: [], contacts: [] } };
