import { expect, html, litFixture, waitUntil } from '@open-wc/testing';
import '../../src/define/press-release.js';
import type { PressRelease } from '../../src/press-release/press-release.js';
import { axeFindings } from '../helpers/axe.js';
import { squash, visibleText } from '../helpers/text.js';

const address = 'https://hafenstadt.example/meldung/20417';
const release = { headline: 'A bridge opens', language: 'en', organization: { name: 'Bridge works' } };

/** Places of all widths at which the release is laid out in another way, and addresses that make codes of both sizes. */
const cases = [200, 320, 500, 900, 1280].flatMap((width) =>
  [undefined, address, `${address}?${'page=1&'.repeat(40)}`].map((url) => ({ width, url })),
);

function part(element: PressRelease): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>('.qr');
  if (!found) throw new Error('no QR part');
  return found;
}

function heights(elements: readonly PressRelease[]): number[] {
  return elements.flatMap((element) => [element.offsetHeight, part(element).offsetHeight]);
}

describe('the QR code of a release', () => {
  let elements: PressRelease[];

  before(async () => {
    const page = await litFixture<HTMLElement>(html`<div>
      ${cases.map(
        ({ width, url }) =>
          html`<press-release
            style="width: ${width}px"
            permalink=${url ? 'release' : 'page'}
            .payload=${{ ...release, url }}
          ></press-release>`,
      )}
    </div>`);
    elements = [...page.querySelectorAll('press-release')];
    await Promise.all(elements.map((element) => element.updateComplete));
  });

  it('is the address as a link under the heading until it is loaded, and moves nothing when it comes', async () => {
    const [onPage, fixed] = elements as [PressRelease, PressRelease];
    expect(elements.every((element) => !part(element).querySelector('svg'))).to.equal(true);
    const pageText = location.href.replace('https://', '');
    expect(squash(visibleText(part(onPage)))).to.equal(`QR code ${pageText} This page on another device`);
    expect(squash(visibleText(part(fixed)))).to.equal('QR code hafenstadt.example/meldung/20417');
    expect(part(fixed).querySelector('a')?.href).to.equal(address);
    const before = heights(elements);

    await waitUntil(() => elements.every((element) => part(element).querySelector('svg')), 'not all drawn');
    expect(heights(elements)).to.deep.equal(before);
    expect(squash(visibleText(part(fixed))), 'once').to.equal('QR code hafenstadt.example/meldung/20417');
    expect(await axeFindings(fixed)).to.deep.equal([]);
  });

  it('comes for a release that is shown later, and lists an address that is too long for it', async () => {
    const element = document.createElement('press-release');
    element.permalink = 'release';
    element.payload = { ...release, url: `${address}?${'x'.repeat(3000)}` };
    document.body.append(element);
    await waitUntil(() => element.problems.length > 0, 'no problem listed');
    expect(element.problems.map(({ code }) => code)).to.deep.equal(['qr-too-long']);
    expect(part(element).querySelector('a')).to.be.instanceOf(HTMLAnchorElement);
    element.remove();
  });
});
