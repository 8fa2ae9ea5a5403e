import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/press-about.js';
import type { PressAbout } from '../../src/press-about/press-about.js';
import { garbage } from '../blocks/garbage.js';
import { axeFindings } from '../helpers/axe.js';

const about = [
  { heading: 'About the harbour works', body: ['They heat 8,000 homes.', { type: 'heading', text: 'History' }] },
  { body: ['A partner without a heading.'] },
];

async function show(value: unknown, level: unknown = 3): Promise<PressAbout> {
  return fixture<PressAbout>(html`<press-about lang="en" .headingLevel=${level} .about=${value}></press-about>`);
}

describe('press-about', () => {
  it('is accessible, empty and with texts', async () => {
    expect(await axeFindings(await show([]))).to.deep.equal([]);
    expect(await axeFindings(await show(about))).to.deep.equal([]);
  });

  it('shows each text in a box, headings in order of level', async () => {
    const root = (await show(about)).shadowRoot;
    expect([...(root?.querySelectorAll('[part=about]') ?? [])].length).to.equal(2);
    expect(root?.querySelector('h3')?.textContent).to.equal('About the harbour works');
    expect(root?.querySelector('h4')?.textContent).to.equal('History');
  });

  it('never goes past the sixth level', async () => {
    const root = (await show(about, 6)).shadowRoot;
    expect([...(root?.querySelectorAll('h6') ?? [])].length).to.equal(2);
  });

  it('never throws', async () => {
    const element = await show([]);
    for (const value of garbage()) {
      Object.assign(element, { about: value, labels: value, headingLevel: value });
      await element.updateComplete;
      element.about = [{ heading: value, body: value }] as PressAbout['about'];
      await element.updateComplete;
    }
  });
});
