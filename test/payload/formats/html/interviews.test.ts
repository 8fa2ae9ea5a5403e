import { expect } from '@open-wc/testing';
import type { Block, InterviewBlock } from '../../../../src/payload/release.js';
import { blocksOf } from './blocks-of.js';

const types = (html: string): string =>
  blocksOf(html)
    .blocks.map(({ type }) => type)
    .join(' ');

/** The interview in HTML, in short: each question with its answers, by whom, and their paragraphs. */
function interviewIn(html: string): readonly (readonly unknown[])[] | undefined {
  const found = blocksOf(html).blocks.find((block): block is InterviewBlock => block.type === 'interview');
  return found?.items.map(({ question, answer }) => [
    question,
    ...answer.map(({ by, body }) => [...(by ? [`${by}:`] : []), ...body.map(shortened)]),
  ]);
}

function shortened(block: Block): unknown {
  return block.type === 'paragraph' ? block.text : block.type;
}

describe('an interview in HTML', () => {
  it('has questions that are headings of one level', () => {
    const html = '<p>Opening.</p><h3>Why?</h3><p>Because.</p><ul><li>x</li></ul><h3>Since when? </h3><p>Always.</p>';
    expect(interviewIn(html)).to.deep.equal([
      ['Why?', ['Because.', 'list']],
      ['Since when?', ['Always.']],
    ]);
    expect(types(html)).to.equal('paragraph interview');
  });

  it('has questions that are strong paragraphs', () => {
    const html =
      '<p><strong>Was kommt als „Nächstes?“</strong></p><p>Mehr.</p><p>Viel mehr.</p><p><b>Frage 2: Und <em>wann</em>?</b></p><p>Bald.</p>';
    expect(interviewIn(html)).to.deep.equal([
      ['Was kommt als „Nächstes?“', ['Mehr.', 'Viel mehr.']],
      [['Und ', { text: 'wann', em: true }, '?'], ['Bald.']],
    ]);
  });

  it('has question and answer in one paragraph, parted by a break', () => {
    const html = '<p><strong>Why?</strong><br>Because <em>so</em>.</p><p><strong>When?<br></strong>Now.</p>';
    expect(interviewIn(html)).to.deep.equal([
      ['Why?', [['Because ', { text: 'so', em: true }, '.']]],
      ['When?', ['Now.']],
    ]);
  });

  it('has numbered questions, whose number goes', () => {
    expect(interviewIn('<p>Frage 1: Warum?</p><p>Darum.</p><p>Frage 2: Wann?</p><p>Jetzt.</p>')).to.deep.equal([
      ['Warum?', ['Darum.']],
      ['Wann?', ['Jetzt.']],
    ]);
    expect(interviewIn('<h2>Frage 1: Warum?</h2><p>Darum.</p><h2>Frage 2: Wann?</h2><p>Jetzt.</p>')?.[0]?.[0]).to.equal(
      'Warum?',
    );
  });

  it('takes the name before an answer for who gives it, and each of those names for a turn', () => {
    const html =
      '<h3>Why?</h3><p><b>Mia Ott</b>: Because.</p><p>So.</p><p><strong>Dr. Lee:</strong> Not <b>only</b>.</p>' +
      '<h3>When?</h3><p><strong>Dr. Lee: </strong>Now. <b>Note:</b> soon.</p><p><b>Note:</b> later.</p>';
    expect(interviewIn(html)).to.deep.equal([
      ['Why?', ['Mia Ott:', 'Because.', 'So.'], ['Dr. Lee:', ['Not ', { text: 'only', strong: true }, '.']]],
      [
        'When?',
        [
          'Dr. Lee:',
          ['Now. ', { text: 'Note:', strong: true }, ' soon.'],
          [{ text: 'Note:', strong: true }, ' later.'],
        ],
      ],
    ]);
    const { blocks } = blocksOf(html);
    expect(blocks[0]).to.have.deep.property('speakers', [{ name: 'Mia Ott' }, { name: 'Dr. Lee' }]);
  });

  it('has questions by one who asks', () => {
    const html =
      '<p><b>Daily:</b> Why?</p><p><b>Mia Ott:</b> Because.</p><p><b>Daily:</b> When?</p><p><b>Mia Ott:</b> Now.</p>';
    expect(interviewIn(html)).to.deep.equal([
      ['Daily: Why?', ['Mia Ott:', 'Because.']],
      ['Daily: When?', ['Mia Ott:', 'Now.']],
    ]);
  });

  it('drops lines between its pairs, and ends at one', () => {
    const html = '<h3>Why?</h3><p>a</p><hr><h3>When?</h3><p>b</p><hr><p>The end.</p>';
    expect(types(html)).to.equal('interview divider paragraph');
    expect(interviewIn(html)?.flat(2)).to.not.include('divider');
  });

  it('ends where the text turns to something else', () => {
    const two = (about: string): string =>
      `<p><b>Why?</b></p><p>a</p><p><b>When?</b></p><p>b</p><p>c</p>${about}<p>We build.</p>`;
    expect(types(two('<h2>About us</h2>'))).to.equal('interview heading paragraph');
    expect(types(two('<p><b>About us</b></p>'))).to.equal('interview paragraph paragraph');
  });

  it('takes a strong paragraph before a question for a part of it', () => {
    const html =
      '<p><b>Teaser.</b></p><p><b>Why?</b></p><p>a</p><p><b>You said so.</b></p><p><b>When?</b></p><p>b</p><p><b>How?</b></p><p>c</p>';
    expect(interviewIn(html)?.map(([question]) => question)).to.deep.equal(['Why?', 'You said so.\nWhen?', 'How?']);
    expect(types(html)).to.equal('paragraph interview');
  });

  for (const [why, html] of [
    ['a single pair', '<h3>Why?</h3><p>a</p><h3>Then</h3><p>b</p>'],
    ['different marks', '<h3>Why?</h3><p>a</p><p><b>When?</b></p><p>b</p>'],
    ['different levels', '<h2>Why?</h2><p>a</p><h3>When?</h3><p>b</p>'],
    ['no answers', '<h3>Why?</h3><h3>When?</h3><p>a</p>'],
    ['no marks', '<p>Why?</p><p>a</p><p>When?</p><p>b</p>'],
    ['headings of which some ask', '<h2>Why?</h2><p>a</p><h2>Details</h2><p>b</p><h2>When?</h2><p>c</p>'],
    ['questions in the middle of paragraphs', '<p><b>Why?</b> a</p><p><b>When?</b> b</p>'],
  ] as const) {
    it(`is not seen in ${why}`, () => {
      expect(interviewIn(html)).to.equal(undefined);
    });
  }

  it('loses no word', () => {
    const html =
      '<p>One.</p><p><b>Two?</b><br>Three.</p><p><b>Four.</b></p><p><b>Five?</b></p><p><b>Six:</b> seven.</p><p><b>Eight?</b></p><ul><li>Nine</li></ul><h2>Ten</h2>';
    const text = JSON.stringify(blocksOf(html).blocks);
    for (const word of ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'seven', 'Eight', 'Nine', 'Ten']) {
      expect(text).to.contain(word);
    }
  });
});
