import { expect, fixture, html } from '@open-wc/testing';
import { link } from '../../src/internal/link.js';

async function shown(address: unknown, content: unknown, part?: string): Promise<HTMLElement> {
  const element = await fixture<HTMLElement>(html`<p>${link(address, content, part)}</p>`);
  return element.firstElementChild as HTMLElement;
}

describe('link', () => {
  it('links an allowed address and tells it the origin alone', async () => {
    const anchor = (await shown('https://dienst.example/a', 'Dienst', 'portal')) as HTMLAnchorElement;
    expect(anchor.href).to.equal('https://dienst.example/a');
    expect(anchor.textContent).to.equal('Dienst');
    expect(anchor.rel).to.equal('noopener');
    expect(anchor.referrerPolicy).to.equal('strict-origin-when-cross-origin');
    expect(anchor.part.value).to.equal('portal');
  });

  it('shows the text of any other', async () => {
    for (const address of ['javascript:alert(1)', 'https://name:word@dienst.example', '', null, undefined, 7, {}]) {
      const text = await shown(address, 'Dienst');
      expect(text.localName).to.equal('bdi');
      expect(text.textContent).to.equal('Dienst');
      expect(text.part.value).to.equal('link');
    }
  });

  it('keeps both apart from text in the other direction', async () => {
    for (const address of ['https://dienst.example/', undefined]) {
      const { unicodeBidi, direction } = getComputedStyle(await shown(address, 'שלום'));
      expect([unicodeBidi, direction]).to.deep.equal(['isolate', 'rtl']);
    }
  });
});
