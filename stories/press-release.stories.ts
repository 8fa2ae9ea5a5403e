import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/press-release.js';
import type { PressRelease } from '../src/press-release/press-release.js';
import { renderElement } from './helpers.js';
import { arabic, canceled, embargoed, interview, release, roundtable, withheld } from './payloads.js';
import { answerWithoutServer } from './server.js';

answerWithoutServer();

const meta: Meta<PressRelease> = { title: 'press-release', component: 'press-release' };

export default meta;

type Story = StoryObj<PressRelease>;

export const Interview: Story = { args: { payload: interview } };

export const TwoCompanies: Story = { name: 'Release of two companies', args: { payload: release } };

export const TwoSpeakers: Story = { name: 'Two speakers', args: { payload: roundtable } };

export const RightToLeft: Story = {
  name: 'Right to left',
  args: { payload: arabic },
  globals: { language: 'ar', direction: 'rtl' },
};

export const RightToLeftInEnglishPage: Story = {
  name: 'Right to left in an English page',
  args: { payload: arabic },
};

export const Embargoed: Story = { args: { payload: embargoed } };

export const EmbargoedInWords: Story = {
  name: 'Embargoed until an event',
  args: {
    payload: {
      language: 'en-GB',
      portal: 'Northern Press Desk',
      headline: 'Three towns share one snow plough',
      place: 'Leeds',
      embargo: 'Start of the council meeting',
      body: 'From this winter one snow plough clears the roads of three towns. Its route is drawn anew each night.',
    },
  },
};

export const Withheld: Story = { args: { payload: withheld } };

export const Canceled: Story = { args: { payload: canceled } };

export const HeadlineOnly: Story = {
  name: 'Headline only',
  args: { payload: { language: 'en', headline: 'The harbour library opens on Sundays' }, withoutQr: true },
};

export const LongHeadline: Story = {
  name: 'Long headline',
  args: {
    payload: {
      ...release,
      headline:
        'Donaudampfschifffahrtsmuseum, wool co-operative and three pharmacies agree on one returnable, compostable and stackable parcel for everything that has to stay cold on a summer afternoon',
      subheadline:
        'The parcel was tested for eleven months on bicycles, in lorries and once by mistake at sea; the partners now publish every drawing, every measurement and the names of all forty-one people who carried it',
    },
  },
};

export const Summary: Story = {
  name: 'With a summary',
  args: {
    payload: { ...release, summary: 'Chilled parcels in the north of England get a lining of wool in place of foam.' },
  },
};

export const DateWithoutPlace: Story = {
  name: 'Date without place',
  args: { payload: { ...release, place: undefined } },
};

export const PlaceWithoutDate: Story = {
  name: 'Place without date',
  args: { payload: { ...interview, published: undefined } },
};

export const NoContact: Story = {
  name: 'No contact',
  args: { payload: { ...interview, organization: undefined, contacts: [] } },
};

export const TextAlone: Story = {
  name: 'Text alone (without contacts, QR code and company texts)',
  args: { payload: release, withoutContact: true, withoutQr: true, withoutAbout: true },
};

export const Narrow: Story = { args: { payload: interview }, globals: { width: '320' } };

export const DarkPage: Story = { name: 'In a dark page', args: { payload: release }, globals: { scheme: 'dark' } };

export const DarkPageWithoutScheme: Story = {
  name: 'In a dark page that declares no colour scheme',
  args: { payload: interview },
  globals: { scheme: 'light' },
  render: (args) =>
    html`<div style="padding: 24px; background: #17202a; color: #e8edf2">${renderElement('press-release', args)}</div>`,
};

export const PageWithItsOwnLook: Story = {
  name: 'In a page with its own look',
  args: { payload: release },
  globals: { scheme: 'light' },
  render: (args) =>
    html`<div
      style="padding: 32px; background: #fbf6ea; color: #33261a; font: 18px/1.6 Georgia, serif; text-align: center; text-transform: uppercase; letter-spacing: 0.2em"
    >
      ${renderElement('press-release', args)}
    </div>`,
};

export const Themed: Story = {
  name: 'Themed with tokens',
  args: { payload: interview },
  globals: { scheme: 'light' },
  render: (args) =>
    html`<div
      style="--pr-accent: #8a1c4a; --pr-line: #d9b8c6; --pr-tint: #fbf1f5; --pr-radius: 0; --pr-heading-font-family: Georgia, serif; --pr-measure: 36em"
    >
      ${renderElement('press-release', args)}
    </div>`,
};

export const OwnControls: Story = {
  name: 'With the page’s own controls and texts',
  args: { payload: release },
  render: (args) =>
    renderElement(
      'press-release',
      args,
      html`<button slot="actions" type="button">Save for later</button>
        <p slot="before">From our newsroom:</p>
        <p slot="after"><a href="#more">More from Leeds</a></p>`,
    ),
};

export const OwnWords: Story = {
  name: 'With words of its own',
  args: {
    payload: release,
    labels: { id: 'Story', contact: 'Who is behind it', contactPerson: 'Ask them', qr: 'Take it along' },
  },
};

export const ByAddress: Story = {
  name: 'By address (src)',
  args: { src: 'payloads/interview.de.json' },
  render: (args) => renderElement('press-release', args, html`<a href="#release">Read the release</a>`),
};

export const Inline: Story = {
  render: (args) => {
    const script = document.createElement('script');
    script.type = 'application/json';
    // `<` would let a text end the script or open a comment in it.
    script.append(JSON.stringify(roundtable, null, 2).replaceAll('<', '\\u003c'));
    return renderElement('press-release', args, [script, html`<a href="#release">Read the release</a>`]);
  },
};

export const Loading: Story = {
  name: 'Loading, with a fallback',
  tags: ['stays-loading'],
  args: { src: 'never-answered.json' },
  render: (args) => renderElement('press-release', args, html`<a href="#release">Read the release</a>`),
};

export const ErrorWithFallback: Story = {
  name: 'Failed, with a fallback',
  args: { src: 'removed.json' },
  render: Loading.render!,
};

export const ErrorWithoutFallback: Story = {
  name: 'Failed, without a fallback',
  args: { src: 'removed.json' },
};

export const ErrorThatMayPass: Story = {
  name: 'Failed, and may be tried again',
  args: { src: 'overloaded.json' },
};

export const NoRelease: Story = {
  name: 'Payload without a headline',
  args: { payload: { body: 'A text without a headline is no release.' } },
};

export const Empty: Story = { name: 'Empty', args: {} };
