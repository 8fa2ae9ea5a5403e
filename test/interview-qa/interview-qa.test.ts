import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define/interview-qa.js';
import '../../src/locales/de.js';
import type { InterviewQa } from '../../src/interview-qa/interview-qa.js';
import { garbage } from '../blocks/garbage.js';
import { axeFindings } from '../helpers/axe.js';

const speakers = [{ id: 'dorn', name: 'Ines Dorn', role: 'Leiterin der Stadtwerke' }];
const items = [
  { question: 'Warum aus dem Hafen?', answer: ['Weil die Wärme dort liegt.', 'Auch im Januar.'] },
  { id: 'winter', question: ['Reicht das ', { text: 'im Winter', em: true }, '?'], answer: 'Mit einem Speicher.' },
];
const two = {
  speakers: [...speakers, { id: 'b', name: 'Bo Lund', role: 'Ingenieur' }],
  items: [
    {
      id: 'bau',
      question: 'Wer baut das?',
      answer: [
        { by: 'dorn', body: ['Wir.'] },
        { by: 'Bo Lund', body: ['Und wir.'] },
        { by: 'Eine Anwohnerin', body: ['Nicht ohne uns.'] },
      ],
    },
  ],
};

async function show(
  properties: object,
  template = html`<interview-qa lang="de"></interview-qa>`,
): Promise<InterviewQa> {
  const element = await fixture<InterviewQa>(template);
  Object.assign(element, properties);
  await element.updateComplete;
  return element;
}

function all(element: Element, selector: string): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

function texts(element: Element, selector: string): string[] {
  return all(element, selector).map((each) => (each.textContent ?? '').replace(/\s+/g, ' ').trim());
}

function part(element: Element, name: string): HTMLElement[] {
  return all(element, `[part~="${name}"]`);
}

/** Sets the fragment and waits until everybody has heard of it. */
async function goTo(hash: string): Promise<void> {
  if (location.hash === hash) return;
  const heard = oneEvent(window, 'hashchange');
  location.hash = hash;
  await heard;
}

describe('interview-qa', () => {
  afterEach(async () => {
    await goTo('');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is accessible in each state', async () => {
    expect(await axeFindings(await show({}))).to.deep.equal([]);
    const texts = { opening: 'Ein Gespräch.', closing: ['Vielen Dank.'] };
    expect(await axeFindings(await show({ items, speakers, ...texts }))).to.deep.equal([]);
    const element = await show(two);
    await goTo('#bau');
    expect(element.shadowRoot?.activeElement).to.equal(part(element, 'question')[0]);
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('shows questions as headings and answers as paragraphs, in order', async () => {
    const element = await show({ items, speakers, opening: 'Ein Gespräch.', closing: ['Vielen Dank.'] });
    expect(texts(element, 'p, h3')).to.deep.equal([
      'Ines Dorn, Leiterin der Stadtwerke',
      'Ein Gespräch.',
      'Warum aus dem Hafen?',
      'Weil die Wärme dort liegt.',
      'Auch im Januar.',
      'Reicht das im Winter?',
      'Mit einem Speicher.',
      'Vielen Dank.',
    ]);
    expect(all(element, 'section > h3').length).to.equal(2);
    expect(all(element, 'h3 em')[0]?.textContent).to.equal('im Winter');
  });

  it('takes the heading level, within bounds', async () => {
    for (const [level, name] of [
      [2, 'H2'],
      [9, 'H6'],
      [-3, 'H1'],
      ['x', 'H3'],
      [null, 'H3'],
    ] as const) {
      const element = await show({ items, headingLevel: level });
      expect(part(element, 'question')[0]?.tagName, String(level)).to.equal(name);
    }
  });

  it('names one speaker once at the start', async () => {
    const withTurns = items.map((item) => ({ ...item, answer: [{ by: 'dorn', body: item.answer }] }));
    const element = await show({ items: withTurns, speakers });
    expect(texts(element, 'b')).to.deep.equal(['Ines Dorn']);
    expect(part(element, 'who')).to.deep.equal([]);
  });

  it('names who answers where several do; unknown names as written', async () => {
    const element = await show(two);
    expect(texts(element, '[part=speaker]')).to.deep.equal([
      'Ines Dorn, Leiterin der Stadtwerke',
      'Bo Lund, Ingenieur',
      'Eine Anwohnerin',
    ]);
    expect(part(element, 'who').map((each) => each.textContent)).to.deep.equal([
      'Ines Dorn',
      'Bo Lund',
      'Eine Anwohnerin',
    ]);
    expect(texts(element, '[part=answer]')).to.deep.equal([
      'Ines Dorn Wir.',
      'Bo Lund Und wir.',
      'Eine Anwohnerin Nicht ohne uns.',
    ]);
  });

  it('names the only one who answers even where no list does', async () => {
    const element = await show({ items: [{ question: 'Wer?', by: 'Bo Lund', answer: 'Ich.' }] });
    expect(texts(element, '[part=speaker]')).to.deep.equal(['Bo Lund']);
  });

  it('gives each question an address, by its id or its place', async () => {
    const element = await show({ items });
    const links = part(element, 'anchor') as HTMLAnchorElement[];
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(['#question-1', '#winter']);
    expect(links[0]?.getAttribute('aria-label')).to.equal('Link zu dieser Frage: Warum aus dem Hafen?');
    const { width, height } = links[0]?.getBoundingClientRect() ?? new DOMRect();
    expect(Math.min(width, height)).to.be.at.least(24);
  });

  it('makes links of the address given, and of no address that is not allowed', async () => {
    const href = async (address: string | null) =>
      part(await show({ items, href: address }), 'anchor')[1]?.getAttribute('href');
    expect(await href('https://example.org/talk?a=1#top')).to.equal('https://example.org/talk?a=1#winter');
    for (const bad of ['javascript:alert(1)', 'mailto:press@a.example']) expect(await href(bad)).to.equal('#winter');
  });

  it('names the page where a base points elsewhere', async () => {
    const base = document.createElement('base');
    base.href = 'https://elsewhere.example/';
    document.head.append(base);
    try {
      const link = part(await show({ items }), 'anchor')[0] as HTMLAnchorElement;
      expect(link.href).to.equal(`${location.href.split('#')[0]}#question-1`);
    } finally {
      base.remove();
    }
  });

  it('opens the question that the address names when the page is opened', async () => {
    await goTo('#winter');
    const element = await show({ items });
    expect(element.shadowRoot?.activeElement?.textContent).to.equal('Reicht das im Winter?');
  });

  it('leaves the focus to somebody who is writing', async () => {
    await goTo('#winter');
    const field = await fixture<HTMLInputElement>(html`<input aria-label="Name" />`);
    field.focus();
    await show({ items });
    expect(document.activeElement).to.equal(field);
  });

  it('leaves the focus alone where the address names something else', async () => {
    await goTo('#elsewhere');
    const element = await show({ items });
    expect(element.shadowRoot?.activeElement).to.equal(null);
  });

  it('follows the address, marks the question and stays out of the tab order', async () => {
    const element = await show({ items });
    await goTo('#winter');
    const [first, second] = part(element, 'question');
    expect(element.shadowRoot?.activeElement).to.equal(second);
    await goTo('#question-1');
    expect(element.shadowRoot?.activeElement).to.equal(first);
    expect([first?.tabIndex, second?.tabIndex]).to.deep.equal([-1, -1]);
    expect(first && getComputedStyle(first).outlineStyle).to.equal('solid');
  });

  it('reads encoded and broken fragments', async () => {
    const element = await show({ items: [{ id: 'wärme & co', question: 'Gut?', answer: 'Ja.' }] });
    await goTo('#%E0%A4%A');
    expect(element.shadowRoot?.activeElement).to.equal(null);
    await goTo(new URL((part(element, 'anchor')[0] as HTMLAnchorElement).href).hash);
    expect(element.shadowRoot?.activeElement?.textContent).to.equal('Gut?');
  });

  it('gives an address to a question whose id has half a character', async () => {
    const element = await show({ items: [{ id: 'a\uD800', question: 'Why?', answer: 'So.' }] });
    const anchor = part(element, 'anchor')[0] as HTMLAnchorElement;
    expect(element.shadowRoot?.getElementById(decodeURIComponent(anchor.hash.slice(1)))).to.equal(
      part(element, 'item')[0],
    );
  });

  it('opens a question again when its link is used twice', async () => {
    const element = await show({ items });
    const link = part(element, 'anchor')[1];
    // Firefox follows a link after the click.
    const followed = oneEvent(window, 'hashchange');
    link?.click();
    await followed;
    expect(location.hash).to.equal('#winter');
    (element.shadowRoot?.activeElement as HTMLElement | null)?.blur();
    expect(element.shadowRoot?.activeElement).to.equal(null);
    link?.click();
    expect(element.shadowRoot?.activeElement?.textContent).to.equal('Reicht das im Winter?');
  });

  it('opens the question whose link was used where two interviews share an id', async () => {
    await show({ items });
    const second = await show({ items });
    const heard = oneEvent(window, 'hashchange');
    part(second, 'anchor')[0]?.click();
    await heard;
    expect(second.shadowRoot?.activeElement?.textContent).to.equal('Warum aus dem Hafen?');
  });

  it('listens no longer once it is removed', async () => {
    const element = await show({ items });
    element.remove();
    await goTo('#winter');
    document.body.append(element);
    expect(element.shadowRoot?.activeElement).to.equal(null);
    await element.updateComplete;
    await aTimeout(0);
    expect(element.shadowRoot?.activeElement).to.equal(part(element, 'question')[1]);
    element.remove();
  });

  it('shows slots before and after', async () => {
    const element = await show(
      { items },
      html`<interview-qa><p slot="before">Vorher</p><p slot="after">Nachher</p></interview-qa>`,
    );
    expect(
      all(element, 'slot').map((slot) => (slot as HTMLSlotElement).assignedElements()[0]?.textContent),
    ).to.deep.equal(['Vorher', 'Nachher']);
  });

  it('takes its strings from labels first', async () => {
    const element = await show({ items, labels: { questionLink: 'Zur Frage' } });
    expect(part(element, 'anchor')[0]?.getAttribute('aria-label')).to.equal('Zur Frage: Warum aus dem Hafen?');
  });

  it('shows hostile strings as text', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const element = await show({
      items: [
        {
          id: evil,
          question: evil,
          answer: [
            { by: evil, body: evil },
            { by: 'b', body: [evil] },
          ],
        },
      ],
      speakers: [{ id: evil, name: evil, role: evil }],
      opening: evil,
      closing: evil,
    });
    expect(all(element, 'img')).to.deep.equal([]);
    expect(part(element, 'question')[0]?.textContent).to.equal(evil);
  });

  it('never throws', async () => {
    const element = await show({});
    const properties = ['items', 'speakers', 'opening', 'closing', 'href', 'labels', 'headingLevel'];
    for (const value of garbage()) {
      for (const property of properties) {
        for (const shaped of property === 'items'
          ? [value, [{ question: value, answer: value, id: value }]]
          : [value]) {
          Object.assign(element, { items, [property]: shaped });
          await element.updateComplete;
        }
        Object.assign(element, { speakers, opening: [], closing: [], href: null, labels: {}, headingLevel: 3 });
      }
    }
    element.items = items as never;
    await element.updateComplete;
    expect(part(element, 'item').length).to.equal(2);
  });
});
