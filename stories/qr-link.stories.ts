import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/qr-link.js';
import type { QrLink } from '../src/qr-link/qr-link.js';
import { renderElement } from './helpers.js';

const meta: Meta<QrLink> = {
  title: 'Parts/qr-link',
  component: 'qr-link',
  args: { href: 'https://northern-press-desk.example/releases/4127' },
};

export default meta;

type Story = StoryObj<QrLink>;

export const FixedAddress: Story = { name: 'Fixed address' };

export const CurrentPage: Story = { name: 'Address of the current page', args: { href: null } };

export const LongAddress: Story = {
  name: 'Long address',
  args: { href: `https://archive.example/${'releases-of-the-year/'.repeat(12)}4127?language=en&edition=evening` },
};

export const TooLong: Story = {
  name: 'Address too long for a code',
  args: { href: `https://archive.example/${'releases-of-the-year/'.repeat(160)}` },
};

export const PlainText: Story = {
  name: 'Text that is no address',
  args: { href: null, text: 'Stand 4, hall B, ask for Ellen' },
};

export const RefusedAddress: Story = { name: 'Address that may not be linked', args: { href: 'javascript:alert(1)' } };

export const HighestCorrection: Story = { name: 'Highest error correction', args: { level: 'H' } };

export const OwnHeading: Story = { name: 'With a heading of its own', args: { label: 'Take it along' } };

export const Caption: Story = {
  name: 'With a caption in its slot',
  render: (args) => renderElement('qr-link', args, html`<p>Scan it from the poster, too.</p>`),
};

export const German: Story = { name: 'In German', args: { href: null }, globals: { language: 'de' } };

export const RightToLeft: Story = {
  name: 'Right to left',
  args: { label: 'رمز الاستجابة السريعة' },
  globals: { language: 'ar', direction: 'rtl' },
};

export const DarkPage: Story = { name: 'In a dark page', globals: { scheme: 'dark' } };

export const Narrow: Story = { globals: { width: '320' } };
