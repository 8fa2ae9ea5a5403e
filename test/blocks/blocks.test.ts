import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { renderAbout, renderBlocks, type BlockContext } from '../../src/blocks/blocks.js';
import { renderRareBlock } from '../../src/blocks/rare-blocks.js';
import { garbage } from './garbage.js';

/** A context for one text. */
function inContext(headingLevel = 3): BlockContext {
  return { headingLevel, labels: { questionLink: 'Link' }, counter: { questions: 0 }, renderRare: renderRareBlock };
}

function show(blocks: unknown, headingLevel = 3): HTMLElement {
  return rendered(renderBlocks(blocks, inContext(headingLevel)));
}

function rendered(content: unknown): HTMLElement {
  const place = document.createElement('div');
  render(content, place);
  return place;
}

/** Text as read, without the space that templates are written with. */
function words(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

describe('renderBlocks', () => {
  it('shows strings as paragraphs, with their line breaks', () => {
    const shown = show(['First.', 'Second,\nsame paragraph.']);
    expect([...shown.querySelectorAll('p')].map((p) => p.textContent)).to.deep.equal([
      'First.',
      'Second,\nsame paragraph.',
    ]);
  });

  it('keeps the order of blocks and gives them their ids', () => {
    const shown = show([
      'A string.',
      { type: 'paragraph', id: 'one', text: 'A paragraph.' },
      { type: 'divider', id: 'line' },
      { type: 'heading', id: 'h', text: 'A heading' },
    ]);
    expect([...(shown.firstElementChild?.children ?? [])].map((each) => each.localName)).to.deep.equal([
      'p',
      'p',
      'hr',
      'h3',
    ]);
    expect(shown.querySelector('#one')?.textContent).to.equal('A paragraph.');
    expect(shown.querySelector('hr')?.id).to.equal('line');
    expect(shown.querySelector('#h')?.textContent).to.equal('A heading');
  });

  it('moves heading levels and stops at six', () => {
    const levels = [undefined, 2, 3, 9, 'x'].map((level) => ({ type: 'heading', level, text: 'h' }));
    const names = (shown: Element) => [...shown.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((each) => each.localName);
    expect(names(show(levels))).to.deep.equal(['h3', 'h3', 'h4', 'h6', 'h3']);
    expect(names(show(levels, 6))).to.deep.equal(['h6', 'h6', 'h6', 'h6', 'h6']);
  });

  it('nests lists', () => {
    const shown = show({
      type: 'list',
      ordered: true,
      items: [
        'one',
        { text: ['two ', { text: 'marked', em: true }], list: { type: 'list', items: [{ text: 'inner' }] } },
      ],
    });
    expect([...shown.querySelectorAll('ol > li > p')].map(words)).to.deep.equal(['one', 'two marked']);
    expect(shown.querySelector('ol > li ul > li')?.textContent).to.equal('inner');
  });

  it('shows a quote as written, with who said it', () => {
    const shown = show({ type: 'quote', text: '»Warm enough.«', who: 'Ada Holm', role: 'engineer' });
    expect(shown.querySelector('figure > blockquote')?.textContent).to.equal('»Warm enough.«');
    expect(shown.querySelector('figcaption')?.textContent).to.equal('Ada Holm, engineer');
    const anonymous = show({ type: 'quote', text: 'Nobody said this.' });
    expect(anonymous.querySelector('figcaption')).to.equal(null);
  });

  it('shows a table as a table that the keyboard can scroll', () => {
    const shown = show({
      type: 'table',
      caption: 'Heat by month',
      headerRow: true,
      headerColumn: true,
      rows: [
        ['', 'Heat'],
        ['May', '42'],
        ['June', [{ text: 'none', em: true }]],
      ],
    });
    expect(shown.querySelector('caption')?.textContent).to.equal('Heat by month');
    expect([...shown.querySelectorAll('th')].map(words)).to.deep.equal(['Heat', 'May', 'June']);
    expect([...shown.querySelectorAll('td')].map((td) => td.textContent)).to.deep.equal(['', '42', 'none']);
    expect(shown.querySelector('.scroll')?.getAttribute('tabindex')).to.equal('0');
  });

  it('links to a file by its title, and shows the title alone where the address is not allowed', () => {
    const shown = show([
      { type: 'file', src: 'https://example.org/a/data%20sheet.pdf', title: 'Data sheet' },
      { type: 'file', src: 'https://example.org/a/data%20sheet.pdf?x=1' },
      { type: 'file', src: 'javascript:alert(1)', title: 'Trap' },
    ]);
    expect([...shown.querySelectorAll('a')].map((link) => link.textContent)).to.deep.equal([
      'Data sheet',
      'https://example.org/a/data%20sheet.pdf?x=1',
    ]);
    expect(shown.querySelector('p:last-child')?.textContent).to.equal('Trap');
  });

  it('loses no words of blocks that it does not show yet', () => {
    const shown = show([
      { type: 'fact', number: '8,000', label: 'homes' },
      { type: 'image', src: 'https://example.org/x.jpg', caption: 'The pump house', credit: 'Photo: Ada Holm' },
      { type: 'gallery', caption: 'All pictures', items: [{ type: 'image', caption: 'Picture one' }] },
      { type: 'callout', heading: 'In short', body: ['It is warm.'] },
      { type: 'from-the-future', heading: 'Later', body: [{ text: 'still read' }] },
    ]);
    expect([...shown.querySelectorAll('p, h3')].map(words)).to.deep.equal([
      '8,000 homes',
      'The pump house Photo: Ada Holm',
      'All pictures Picture one',
      'In short',
      'It is warm.',
      'Later still read',
    ]);
    expect(shown.querySelector('img')).to.equal(null);
  });

  it('shows interviews, with anchors of their own for each', () => {
    const items = [
      { question: 'Why?', answer: 'So.' },
      { question: 'When?', answer: 'Now.' },
    ];
    const blocks = [
      { type: 'interview', id: 'talk', items },
      { type: 'interview', items: [...items, { id: 'own', question: 'Who?' }] },
    ];
    const shown = rendered(renderBlocks(blocks, inContext()));
    expect(shown.querySelector('#talk h3')?.textContent).to.equal('Why?');
    expect([...shown.querySelectorAll('section')].map(({ id }) => id)).to.deep.equal([
      'question-1',
      'question-2',
      'question-3',
      'question-4',
      'own',
    ]);
    expect(shown.querySelector('#question-3 a')?.getAttribute('aria-label')).to.equal('Link: Why?');
  });

  it('gives the questions of an interview within an answer anchors of their own', () => {
    const inner = { type: 'interview', speakers: [{ name: 'Ada' }], items: [{ question: 'Why?', answer: ['So.'] }] };
    const shown = show({ type: 'interview', items: [{ question: 'What was said?', answer: [inner] }] });
    expect(words(shown)).to.equal('What was said? Ada Why? So.');
    expect([...shown.querySelectorAll('section')].map(({ id }) => id)).to.deep.equal(['question-1', 'question-2']);
    expect(shown.querySelector('#question-2 h4')?.textContent).to.equal('Why?');
  });

  it('never throws and never invents text', () => {
    for (const value of garbage()) {
      const shown = show(value);
      expect(shown.textContent, Object.prototype.toString.call(value)).not.to.match(/undefined|null|object|NaN/i);
      expect(show([value]).textContent).not.to.match(/undefined|null|object|NaN/i);
    }
  });

  it('ends where blocks contain themselves', () => {
    const round: Record<string, unknown> = { type: 'callout', heading: 'Round' };
    round['body'] = [round, 'and an end'];
    expect(words(show(round))).to.match(/^(Round ?)+(and an end ?)+$/);
  });
});

describe('renderAbout', () => {
  it('shows texts without a heading, and leaves out empty ones', () => {
    const about = [{ body: ['No heading.'] }, { heading: 'Heading alone', body: [] }, {}, null, 7];
    const shown = rendered(renderAbout(about, inContext()));
    expect([...shown.querySelectorAll('section')].map(words)).to.deep.equal(['No heading.', 'Heading alone']);
  });

  it('never throws', () => {
    for (const value of garbage()) {
      rendered(renderAbout(value, inContext()));
      rendered(renderAbout([{ heading: value, body: value }], inContext()));
    }
  });
});
