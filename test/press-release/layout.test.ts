import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/press-release.js';
import type { PressRelease } from '../../src/press-release/press-release.js';
import { deepQueryAll } from '../helpers/text.js';

const payload = {
  headline: 'A bridge opens',
  organization: { name: 'Brückenbau' },
  contacts: [{ name: 'Ellen Marsh', phone: '+44 113 496 0127' }],
  body: ['It is long. '.repeat(40)],
};

/** The boxes of the text and of what stands beside or below it, in a place of a width. */
async function boxesAt(width: number): Promise<{ readonly text: DOMRect; readonly aside: DOMRect }> {
  const holder = await fixture(
    html`<div style="inline-size: ${width}px; font-size: 16px"><press-release .payload=${payload}></press-release></div>`,
  );
  const element = holder.querySelector('press-release') as PressRelease;
  await element.updateComplete;
  const [text, aside] = ['text', 'aside'].map((part) => deepQueryAll(element, `[part=${part}]`)[0] as HTMLElement);
  return { text: (text as HTMLElement).getBoundingClientRect(), aside: (aside as HTMLElement).getBoundingClientRect() };
}

describe('the layout of a release', () => {
  for (const width of [1200, 960]) {
    it(`has companies and contacts beside the text at ${width} pixels`, async () => {
      const { text, aside } = await boxesAt(width);
      expect(aside.left).to.be.greaterThan(text.right);
      expect(aside.top).to.be.lessThan(text.bottom);
    });
  }

  for (const width of [800, 320, 200]) {
    it(`has them below the text at ${width} pixels`, async () => {
      const { text, aside } = await boxesAt(width);
      expect(aside.top).to.be.at.least(text.bottom);
      expect(Math.max(text.width, aside.width)).to.be.at.most(width);
    });
  }
});
