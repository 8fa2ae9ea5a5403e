import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define/press-body.js';
import type { PressBody } from '../../src/press-body/press-body.js';
import { garbage } from '../blocks/garbage.js';
import { axeFindings } from '../helpers/axe.js';

const blocks = [
  'A river gives heat.',
  { type: 'heading', id: 'how', text: 'How it works' },
  { type: 'list', items: ['Pump', 'Pipe'] },
  { type: 'quote', text: 'Nobody will notice.', who: 'Ada Holm' },
  { type: 'table', caption: 'Heat', headerRow: true, rows: [['Month'], ['May']] },
  { type: 'table', rows: [['x', 'y']] },
  { type: 'divider' },
  { type: 'interview', speakers: [{ name: 'Ada Holm' }], items: [{ id: 'q', question: 'Why?', answer: 'Because.' }] },
  { type: 'callout', heading: 'In short', body: [{ type: 'heading', text: 'Below' }, 'Warm.'] },
];

async function show(value: unknown, level = 3): Promise<PressBody> {
  const element = await fixture<PressBody>(
    html`<press-body lang="en" heading-level=${level} .blocks=${value}></press-body>`,
  );
  return element;
}

function styleOf(element: Element | null | undefined, selector: string): CSSStyleDeclaration {
  const found = element?.shadowRoot?.querySelector(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return getComputedStyle(found);
}

describe('press-body', () => {
  it('is accessible, empty and with every kind of block', async () => {
    expect(await axeFindings(await show([]))).to.deep.equal([]);
    expect(await axeFindings(await show(blocks))).to.deep.equal([]);
  });

  it('shows an interview, and registers no element for it', async () => {
    const root = (await show(blocks)).shadowRoot;
    expect(root?.querySelector('[part=question]')?.textContent).to.equal('Why?');
    expect(root?.querySelector('[part=anchor]')?.getAttribute('aria-label')).to.equal('Link to this question: Why?');
    expect(customElements.get('interview-qa')).to.equal(undefined);
  });

  it('lets pages style the parts of an interview', async () => {
    const element = await show(blocks);
    const style = document.createElement('style');
    style.textContent =
      'press-body::part(question) { letter-spacing: 3px } press-body::part(heading) { letter-spacing: 4px }';
    document.head.append(style);
    try {
      expect(styleOf(element, '[part=question]').letterSpacing).to.equal('3px');
      expect(styleOf(element, '#how').letterSpacing).to.equal('4px');
    } finally {
      style.remove();
    }
  });

  it('puts headings below the level given', async () => {
    const root = (await show(blocks, 2)).shadowRoot;
    expect(root?.querySelector('#how')?.localName).to.equal('h2');
    expect([...(root?.querySelectorAll('.box :is(h2, h3)') ?? [])].map((each) => each.localName)).to.deep.equal([
      'h2',
      'h3',
    ]);
  });

  it('opens a block that the address names', async () => {
    const element = await show(blocks);
    const heard = oneEvent(window, 'hashchange');
    location.hash = 'how';
    await heard;
    expect(element.shadowRoot?.activeElement?.textContent).to.equal('How it works');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('takes the size of the text once', async () => {
    const element = await show(blocks);
    element.style.setProperty('--pr-font-size', '2em');
    expect(styleOf(element, 'p').fontSize).to.equal('32px');
    expect(styleOf(element, '[part=answer] p').fontSize).to.equal('32px');
  });

  it('never throws', async () => {
    const element = await show([]);
    for (const value of garbage()) {
      Object.assign(element, { blocks: value, href: value, labels: value, headingLevel: value });
      await element.updateComplete;
    }
  });
});
