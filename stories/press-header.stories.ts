import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/press-header.js';
import type { PressHeader } from '../src/press-header/press-header.js';
import { renderElement } from './helpers.js';

const meta: Meta<PressHeader> = {
  title: 'Parts/press-header',
  component: 'press-header',
  args: {
    kind: 'press-release',
    portal: 'Northern Press Desk',
    storyId: '4127',
    kicker: 'Farming and materials',
    headline: 'Wool that farmers could not sell now keeps medicines cool',
    subheadline: 'Fellside Wool and Brightwater Pharmacies replace the foam in 40,000 parcels a year',
    place: 'Leeds',
    published: '2026-09-08',
  },
};

export default meta;

type Story = StoryObj<PressHeader>;

export const Complete: Story = {};

export const DateWithoutPlace: Story = { name: 'Date without place', args: { place: undefined } };

export const PlaceWithoutDate: Story = { name: 'Place without date', args: { published: undefined } };

export const NoDateline: Story = {
  name: 'No dateline',
  args: { portal: undefined, place: undefined, published: undefined },
};

export const DatelineInWords: Story = {
  name: 'Dateline in words',
  args: { dateline: 'LEEDS, England, 8 September 2026 /Northern Press Desk/ --', portalUrl: 'https://desk.example' },
};

export const LinkedPortal: Story = {
  name: 'Linked portal',
  args: { portalUrl: 'https://northern-press-desk.example' },
};

export const HeadlineOnly: Story = {
  name: 'Headline only',
  args: {
    kind: undefined,
    portal: undefined,
    storyId: undefined,
    kicker: undefined,
    subheadline: undefined,
    place: undefined,
    published: undefined,
  },
};

export const LongHeadline: Story = {
  name: 'Long headline',
  args: {
    headline:
      'Co-operative, pharmacies and three universities agree on one returnable, compostable and stackable parcel for everything that has to stay cold on a summer afternoon',
  },
};

export const LongWord: Story = {
  name: 'Long word in a narrow column',
  args: {
    kind: 'statement',
    headline: 'Straßenbahnhaltestellenüberdachungsverordnung tritt in Kraft',
    kicker: 'Verkehr',
    subheadline: undefined,
    portal: 'Pressekontor West',
    place: 'Köln',
  },
  globals: { language: 'de', width: '320' },
};

export const Interview: Story = {
  name: 'Interview, in German',
  args: {
    kind: 'interview',
    portal: 'Pressekontor West',
    storyId: '73108',
    kicker: 'Handwerk und Stadt',
    headline: 'Zwölf Betriebe, eine Werkhalle',
    subheadline: 'Jutta Hellwig über geteilte Maschinen, ruhige Mieten und den langen Streit um die Kaffeeküche',
    place: 'Köln',
    published: '2026-09-15',
  },
  globals: { language: 'de' },
};

export const RightToLeft: Story = {
  name: 'Right to left',
  args: {
    kind: undefined,
    storyId: undefined,
    portal: 'مكتب الأخبار',
    kicker: 'كتب ومدن',
    headline: 'مكتبة متنقلة تصل إلى عشرين حيًّا في لندن',
    subheadline: 'دار الميناء تضع ثلاثة آلاف كتاب عربي على دراجات الشحن',
    place: 'لندن',
    published: '2026-09-22',
  },
  globals: { language: 'ar', direction: 'rtl' },
};

export const Hebrew: Story = {
  name: 'Right to left, in Hebrew',
  args: {
    kind: undefined,
    storyId: undefined,
    portal: 'לשכת העיתונות הצפונית',
    kicker: 'ערים ומים',
    headline: 'חיפה פותחת שלושים ברזיות חדשות לאורך החוף',
    subheadline: 'המים מקוררים בעזרת השמש, והבקבוק שלכם נשאר אתכם',
    place: 'חיפה',
    published: '2026-07-14',
  },
  globals: { language: 'he', direction: 'rtl' },
};

export const DarkPage: Story = { name: 'In a dark page', globals: { scheme: 'dark' } };

export const Narrow: Story = { globals: { width: '320' } };

export const TopLevelHeading: Story = { name: 'Headline as the page’s h1', args: { headingLevel: 1 } };

export const OwnWords: Story = {
  name: 'With words of its own',
  args: { labels: { id: 'Story', 'kind-press-release': 'News' } },
};

export const Slots: Story = {
  name: 'With a marked headline and buttons in its slots',
  render: (args) =>
    renderElement(
      'press-header',
      args,
      html`<span slot="headline">Wool that <em>nobody</em> wanted keeps medicines cool</span>
        <button slot="actions" type="button">Copy</button>
        <button slot="actions" type="button">Print</button>`,
    ),
};
