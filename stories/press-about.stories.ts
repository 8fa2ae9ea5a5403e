import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/press-about.js';
import type { PressAbout } from '../src/press-about/press-about.js';
import { arabic, interview, release } from './payloads.js';

type About = PressAbout['about'];

const meta: Meta<PressAbout> = {
  title: 'Parts/press-about',
  component: 'press-about',
  args: { about: release.about as unknown as About },
};

export default meta;

type Story = StoryObj<PressAbout>;

export const TwoCompanies: Story = { name: 'Two companies' };

export const OneCompany: Story = {
  name: 'One company, in German',
  args: { about: interview.about as unknown as About },
  globals: { language: 'de' },
};

export const NoHeading: Story = {
  name: 'No heading',
  args: { about: [{ body: [{ type: 'paragraph', text: 'Fellside Wool is owned by 86 farms.' }] }] },
};

export const RightToLeft: Story = {
  name: 'Right to left',
  args: { about: [arabic.about] as unknown as About },
  globals: { language: 'ar', direction: 'rtl' },
};

export const DarkPage: Story = { name: 'In a dark page', globals: { scheme: 'dark' } };

export const Narrow: Story = { globals: { width: '320' } };

export const Nothing: Story = { name: 'Nothing to show', args: { about: [] } };
