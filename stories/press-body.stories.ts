import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/press-body.js';
import type { Block } from '../src/payload/release.js';
import type { PressBody } from '../src/press-body/press-body.js';
import { arabic, interview, release } from './payloads.js';

type Blocks = PressBody['blocks'];

const meta: Meta<PressBody> = {
  title: 'Parts/press-body',
  component: 'press-body',
  args: { blocks: release.body as unknown as Blocks },
};

export default meta;

type Story = StoryObj<PressBody>;

export const Release: Story = { name: 'Paragraphs, headings, lists and quotes' };

export const Interview: Story = {
  name: 'Interview, in German',
  args: { blocks: interview.body as unknown as Blocks },
  globals: { language: 'de' },
};

export const OneString: Story = {
  name: 'One string',
  args: { blocks: 'The barn opens at seven.\nBring boots.\n\nTea is served at nine, whatever the weather.' },
};

const marks: Block = {
  type: 'paragraph',
  text: [
    'Text can be ',
    { text: 'strong', strong: true },
    ', ',
    { text: 'stressed', em: true },
    ', ',
    { text: 'code', code: true },
    ', in French (',
    { text: 'laine vierge', lang: 'fr', em: true },
    '), lowered as in CO',
    { text: '2', sub: true },
    ', raised as in 3 m',
    { text: '2', sup: true },
    ' and ',
    { text: 'linked', href: 'https://fellside-wool.example' },
    '. A ',
    { text: 'link that is not allowed', href: 'javascript:alert(1)' },
    ' is text.',
  ],
};

export const Marks: Story = { name: 'Marks within text', args: { blocks: [marks] } };

export const NestedLists: Story = {
  name: 'Nested lists',
  args: {
    blocks: [
      {
        type: 'list',
        ordered: true,
        items: [
          { text: 'Shear', list: { type: 'list', items: [{ text: 'in June' }, { text: 'on a dry day' }] } },
          { text: 'Wash' },
          { text: 'Press' },
        ],
      },
    ],
  },
};

export const Table: Story = {
  args: {
    blocks: [
      {
        type: 'table',
        caption: 'Fleece by barn, in tonnes',
        headerRow: true,
        headerColumn: true,
        rows: [
          ['Barn', '2024', '2025', '2026'],
          ['Dales', '88', '104', '131'],
          ['Borders', '61', '90', '112'],
          ['Bowland', '40', '55', '67'],
        ],
      },
    ],
  },
};

export const CalloutFactAndDivider: Story = {
  name: 'Callout, fact and divider',
  args: {
    blocks: [
      { type: 'callout', heading: 'In short', body: [{ type: 'paragraph', text: 'Wool replaces foam.' }] },
      { type: 'divider' },
      { type: 'fact', number: '38 hours', label: 'between 2 and 8 °C' },
    ],
  },
};

export const RightToLeft: Story = {
  name: 'Right to left',
  args: { blocks: arabic.body as unknown as Blocks },
  globals: { language: 'ar', direction: 'rtl' },
};

export const DarkPage: Story = { name: 'In a dark page', globals: { scheme: 'dark' } };

export const Narrow: Story = { globals: { width: '320' } };

export const Nothing: Story = { name: 'Nothing to show', args: { blocks: [] } };
