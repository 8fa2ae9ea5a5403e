import { expect } from '@open-wc/testing';
import { readRelease } from '../../src/payload/read.js';
import type { Block } from '../../src/payload/release.js';

/** The blocks of a body, and the codes of what was wrong with it. */
function read(body: unknown, more: object = {}): { body: readonly Block[]; codes: readonly string[] } {
  const { release, problems } = readRelease({ headline: 'Harbour opens', ...more, body });
  return { body: release?.body ?? [], codes: problems.map(({ code }) => code) };
}

const paragraph = (text: string): object => ({ type: 'paragraph', text });

describe('body', () => {
  it('is parted by blank lines where it is one string', () => {
    expect(read('One.\nStill one.\n\n \n Two.\r\n\r\nThree.')).to.deep.equal({
      body: [paragraph('One.\nStill one.'), paragraph('Two.'), paragraph('Three.')],
      codes: [],
    });
  });

  it('takes strings among blocks for paragraphs, and one block for a list', () => {
    expect(read(['One.', { type: 'divider' }, '', null]).body).to.deep.equal([paragraph('One.'), { type: 'divider' }]);
    expect(read({ type: 'heading', text: 'How' }).body).to.deep.equal([{ type: 'heading', text: 'How' }]);
  });

  it('is reduced to text where it is HTML', () => {
    const html =
      '<h2>Gr&#252;&#223;e</h2><p>One<br>two &#38;amp; <b>three</b></p><script>alert(1)</script><p>&#160;</p>';
    expect(read({ html })).to.deep.equal({
      body: [paragraph('Grüße'), paragraph('One\ntwo &amp; three')],
      codes: ['html-stripped'],
    });
    expect(read(['One.', { html: '<p>Two' }]).body).to.deep.equal([paragraph('One.'), paragraph('Two')]);
  });

  it('keeps the words of a block it does not know', () => {
    const { body, codes } = read([
      { type: 'poll', id: 'p', question: 'Why?', options: ['This', { label: 'That', url: 'https://a.example' }] },
    ]);
    expect(body).to.deep.equal([paragraph('Why?\nThis\nThat')]);
    expect(codes).to.deep.equal(['unknown-block']);
    expect(read([{ type: 'poll' }, {}]).body).to.deep.equal([]);
  });

  it('shows the words of a block whose type is misspelled', () => {
    expect(read([{ type: 'Paragraph', text: 'One.' }])).to.deep.equal({
      body: [paragraph('One.')],
      codes: ['unknown-block'],
    });
  });

  it('is read as deep as a payload may be, and does not end in an overflow', () => {
    const nest = (levels: number): object => ({ type: 'callout', body: levels > 1 ? nest(levels - 1) : 'In.' });
    expect(read(nest(60)).codes).to.deep.equal([]);
    expect(read(nest(65)).codes).to.deep.equal(['too-deep']);
    let list: unknown = ['In.'];
    for (let level = 0; level < 25; level++) list = [{ text: 'Out.', list }];
    expect(read({ type: 'list', items: list }).codes).to.deep.equal([]);
  });
});

describe('inline text', () => {
  it('keeps marks and the spaces between them', () => {
    const text = ['At the ', { text: 'quay', strong: true, href: 'https://a.example/', lang: 'nl' }, ' today'];
    expect(read([{ type: 'paragraph', text }])).to.deep.equal({ body: [{ type: 'paragraph', text }], codes: [] });
  });

  it('keeps the text of a link that is refused', () => {
    const { body, codes } = read([{ type: 'paragraph', text: [{ text: 'quay', href: 'javascript:alert(1)' }] }]);
    expect(body).to.deep.equal([{ type: 'paragraph', text: [{ text: 'quay' }] }]);
    expect(codes).to.deep.equal(['unsafe-url']);
  });
});

describe('blocks', () => {
  it('are each read with all their fields', () => {
    const blocks = [
      { type: 'heading', id: 'how', level: 3, text: 'How' },
      { type: 'quote', text: 'At last.', who: 'Jonas Aerts', role: 'Harbour master' },
      { type: 'list', ordered: true, items: [{ text: 'One', list: { type: 'list', items: [{ text: 'Two' }] } }] },
      { type: 'image', src: 'a.jpg', alt: '', caption: 'A', width: 3, height: 2 },
      { type: 'gallery', caption: 'All', items: [{ type: 'image', src: 'a.jpg' }] },
      { type: 'video', embed: 'https://video.example/7' },
      { type: 'audio', src: 'a.mp3', title: 'A' },
      { type: 'file', src: 'a.pdf', bytes: 10 },
      {
        type: 'table',
        caption: 'T',
        headerRow: true,
        headerColumn: false,
        rows: [
          ['A', ''],
          [['B'], 'C'],
        ],
      },
      { type: 'divider' },
      { type: 'fact', number: '800 t', label: 'Capacity' },
      { type: 'callout', heading: 'Note', body: [{ type: 'paragraph', text: 'In.' }] },
    ];
    expect(read(blocks)).to.deep.equal({ body: blocks, codes: [] });
  });

  it('take the short forms of lists, galleries, tables and facts', () => {
    expect(
      read({ type: 'list', items: ['One', ['T', { text: 'wo', em: true }], { text: 'Three', list: ['Four'] }] }).body,
    ).to.deep.equal([
      {
        type: 'list',
        items: [
          { text: 'One' },
          { text: ['T', { text: 'wo', em: true }] },
          { text: 'Three', list: { type: 'list', items: [{ text: 'Four' }] } },
        ],
      },
    ]);
    expect(read({ type: 'gallery', items: ['a.jpg', { src: 'b.jpg' }] }).body).to.deep.equal([
      {
        type: 'gallery',
        items: [
          { type: 'image', src: 'a.jpg' },
          { type: 'image', src: 'b.jpg' },
        ],
      },
    ]);
    expect(read({ type: 'table', rows: [['A', null, 'C']] }).body).to.deep.equal([
      { type: 'table', rows: [['A', '', 'C']] },
    ]);
    expect(read({ type: 'fact', number: 800, label: 'Tonnes' })).to.deep.equal({
      body: [{ type: 'fact', number: '800', label: 'Tonnes' }],
      codes: [],
    });
  });

  it('point at press material that is there', () => {
    const media = [{ id: 'crane', src: 'crane.jpg' }];
    expect(read([{ type: 'image', media: 'crane' }], { media })).to.deep.equal({
      body: [{ type: 'image', media: 'crane' }],
      codes: [],
    });
    expect(read([{ type: 'image', media: 'ship' }], { media })).to.deep.equal({
      body: [],
      codes: ['unknown-reference', 'missing-field'],
    });
    expect(read([{ type: 'image', media: 'ship', src: 'ship.jpg' }]).body).to.deep.equal([
      { type: 'image', src: 'ship.jpg' },
    ]);
  });

  it('share their ids with no other block', () => {
    const items = [{ id: 'a', question: 'Why?' }];
    const { body, codes } = read([
      { type: 'divider', id: 'a' },
      { type: 'interview', items },
    ]);
    expect(codes).to.deep.equal(['duplicate-id']);
    expect(body[1]).to.have.deep.property('items', [{ question: 'Why?', answer: [] }]);
  });
});

describe('interview', () => {
  const interview = (value: object): unknown => read({ type: 'interview', ...value }).body[0];
  const answers = (answer: unknown, more: object = {}): unknown => {
    const block = interview({ items: [{ question: 'Why?', answer, ...more }] }) as { items: { answer: unknown }[] };
    return block.items[0]?.answer;
  };

  it('has its speakers, opening and closing, which may be short', () => {
    expect(interview({ speakers: ['Jonas Aerts'], opening: 'Hello.', items: [], closing: 'Goodbye.' })).to.deep.equal({
      type: 'interview',
      speakers: [{ name: 'Jonas Aerts' }],
      opening: [paragraph('Hello.')],
      items: [],
      closing: [paragraph('Goodbye.')],
    });
  });

  it('takes an answer as text, paragraphs, blocks, HTML or turns', () => {
    expect(answers('One.\n\nTwo.')).to.deep.equal([{ body: [paragraph('One.'), paragraph('Two.')] }]);
    expect(answers(['One.', { type: 'divider' }])).to.deep.equal([{ body: [paragraph('One.'), { type: 'divider' }] }]);
    expect(answers({ html: '<p>One.' })).to.deep.equal([{ body: [paragraph('One.')] }]);
    expect(answers({ by: 'ja', body: 'One.' })).to.deep.equal([{ by: 'ja', body: [paragraph('One.')] }]);
    expect(answers([{ by: 'ja', body: 'One.' }, 'Two.'])).to.deep.equal([
      { by: 'ja', body: [paragraph('One.')] },
      { body: [paragraph('Two.')] },
    ]);
    expect(answers({ type: 'callout', body: 'One.' })).to.deep.equal([
      { body: [{ type: 'callout', body: [paragraph('One.')] }] },
    ]);
    expect(answers(null)).to.deep.equal([]);
    expect(answers('')).to.deep.equal([]);
  });

  it('gives who answers to every turn that names nobody', () => {
    expect(answers(['One.', { by: 'mb', body: 'Two.' }], { by: 'ja' })).to.deep.equal([
      { by: 'ja', body: [paragraph('One.')] },
      { by: 'mb', body: [paragraph('Two.')] },
    ]);
  });

  it('names the place of a problem inside an answer', () => {
    const body = [
      {
        type: 'interview',
        items: [{ question: 'Why?', answer: [{ by: 'ja', body: [{ type: 'fact', label: 'x' }] }] }],
      },
    ];
    const { problems } = readRelease({ headline: 'A', body });
    expect(problems.map(({ path }) => path)).to.deep.equal(['/body/0/items/0/answer/0/body/0']);
  });
});
