import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/legal-notice.js';
import type { LegalNotice } from '../src/legal-notice/legal-notice.js';
import { arabic, interview, release } from './payloads.js';

const meta: Meta<LegalNotice> = { title: 'Parts/legal-notice', component: 'legal-notice', args: { ...release.legal } };

export default meta;

type Story = StoryObj<LegalNotice>;

export const DisclaimerAndCopyright: Story = { name: 'Disclaimer and copyright' };

export const ImportantNotice: Story = {
  name: 'Important notice, in German',
  args: { ...interview.legal },
  globals: { language: 'de' },
};

export const SpecimenCopy: Story = {
  name: 'Specimen copies, named in no text',
  args: { disclaimer: 'Newsrooms may use this text free of charge.', specimenCopyEmail: 'cuttings@desk.example' },
};

export const CopyrightAlone: Story = {
  name: 'Copyright alone',
  args: { disclaimer: undefined, specimenCopyEmail: undefined },
};

export const SameTextTwice: Story = {
  name: 'Same text twice',
  args: {
    disclaimer: undefined,
    specimenCopyEmail: undefined,
    statements: [
      { type: 'notice', body: 'The archive may be searched by people, not by machines.', by: 'portal' },
      { type: 'usage', body: 'The archive may be searched by people, not by machines.', by: 'publisher' },
    ],
  },
};

export const ForwardLooking: Story = {
  name: 'Statements with headings of their own',
  args: {
    disclaimer: undefined,
    specimenCopyEmail: undefined,
    statements: [
      {
        type: 'forward-looking',
        heading: 'About the future',
        body: 'Some sentences above speak of next year. Wool prices, winters and sheep may decide otherwise.\n\nWe correct such sentences when we know better: see https://fellside-wool.example/outlook.',
        by: 'publisher',
      },
      { type: 'usage', heading: 'Pictures', body: 'Free for reports on wool, with the name of the photographer.' },
    ],
  },
};

export const RightToLeft: Story = {
  name: 'Right to left',
  args: { ...arabic.legal, specimenCopyEmail: undefined },
  globals: { language: 'ar', direction: 'rtl' },
};

export const DarkPage: Story = { name: 'In a dark page', globals: { scheme: 'dark' } };

export const Narrow: Story = { args: { ...interview.legal }, globals: { language: 'de', width: '320' } };

export const Nothing: Story = {
  name: 'Nothing to show',
  args: { disclaimer: undefined, copyright: undefined, specimenCopyEmail: undefined },
};
