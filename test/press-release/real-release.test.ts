import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/press-release.js';
import '../../src/locales/de.js';
import type { PressRelease } from '../../src/press-release/press-release.js';
import { axeFindings } from '../helpers/axe.js';
import { squash, visibleText } from '../helpers/text.js';

const picture = new URL('../contact-card/picture.svg', import.meta.url).href;
const address = '/shared/payloads/pressebox-116493.json';

/** Strings that are read as something else than themselves: names of types, addresses of images, codes. */
const notShown = new Set(['type', 'kind', 'language', 'src', 'alt', 'specimenCopyEmail', 'version', 'labels']);

function stringsOf(value: unknown, key = ''): string[] {
  if (notShown.has(key) || (key === 'url' && typeof value === 'string' && value.includes('pressebox'))) return [];
  if (typeof value === 'string') return key === 'id' && !/^\d+$/.test(value) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((entry) => stringsOf(entry, key));
  if (value && typeof value === 'object')
    return Object.entries(value).flatMap(([name, entry]) => stringsOf(entry, name));
  return [];
}

const countOf = (text: string, piece: string): number => text.split(piece).length - 1;

/** The real release lies beside the checkout, where there is one: its texts are not ours to bring. */
describe('the real release', () => {
  let payload: Record<string, unknown>;

  before(async function () {
    const response = await fetch(address);
    if (!response.ok) this.skip();
    payload = (await response.json()) as Record<string, unknown>;
    // Its own logo does not lie here, and the words in its place would be counted, too.
    Object.assign(payload, {
      organization: { ...(payload['organization'] as object), logo: { src: picture, alt: 'Logo' } },
    });
  });

  for (const width of [320, 1280]) {
    it(`shows all its strings, as often as they stand in it, ${width} px wide`, async () => {
      const box = await fixture<HTMLElement>(html`<div><press-release .payload=${payload}></press-release></div>`);
      box.style.width = `${width}px`;
      const element = box.querySelector('press-release') as PressRelease;
      await element.updateComplete;
      expect(element.problems).to.deep.equal([]);

      const text = squash(visibleText(element));
      const strings = stringsOf(payload).map(squash);
      const whole = strings.join('\n');
      for (const string of new Set(strings)) {
        const expected = countOf(whole, string);
        expect(countOf(text, string), string.slice(0, 20)).to.equal(expected);
      }
      for (const label of ['Kontakt', 'QR-Code', 'Story Box-ID', 'Ansprechpartner:in', 'Wichtiger Hinweis']) {
        expect(text).to.contain(label);
      }
      expect(text).to.contain('(PresseBox) (Dortmund)');
      expect(element.scrollWidth, 'nothing overflows').to.be.at.most(width);
      expect(await axeFindings(element)).to.deep.equal([]);
    });
  }
});
