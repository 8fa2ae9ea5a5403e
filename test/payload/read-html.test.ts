import { expect } from '@open-wc/testing';
import { problemSentence, readRelease, type HtmlParser } from '../../src/payload/index.js';
import type { Block } from '../../src/payload/release.js';

const parse: HtmlParser = (html) => new DOMParser().parseFromString(html, 'text/html');

const refuse: HtmlParser = () => {
  throw new TypeError('This document requires trusted types.');
};

function read(body: unknown, parseHtml?: HtmlParser): { body: readonly Block[]; problems: readonly string[] } {
  const { release, problems } = readRelease({ headline: 'Harbour opens', body }, { parseHtml });
  return { body: release?.body ?? [], problems: problems.map(({ path, code }) => `${path} ${code}`) };
}

const html = '<h2>How</h2><p>Gr&ouml;&szlig;e <b>9</b></p>';
const blocks = [
  { type: 'heading', level: 2, text: 'How' },
  { type: 'paragraph', text: ['Größe ', { text: '9', strong: true }] },
];

describe('readRelease with a parser', () => {
  it('makes blocks of HTML wherever a body may be', () => {
    expect(read({ html }, parse)).to.deep.equal({ body: blocks, problems: [] });
    expect(read(['One.', { html }, 'Two.'], parse).body).to.deep.equal([
      { type: 'paragraph', text: 'One.' },
      ...blocks,
      { type: 'paragraph', text: 'Two.' },
    ]);
    expect(read({ type: 'callout', body: { html } }, parse).body).to.deep.equal([{ type: 'callout', body: blocks }]);
    const interview = { type: 'interview', items: [{ question: 'Why?', answer: { html } }] };
    expect(read(interview, parse).body[0]).to.have.deep.nested.property('items[0].answer', [{ body: blocks }]);
    const { release } = readRelease(
      { headline: 'A', about: [{ heading: 'Us', body: { html } }] },
      { parseHtml: parse },
    );
    expect(release?.about).to.deep.equal([{ heading: 'Us', body: blocks }]);
  });

  it('freezes them', () => {
    const { body } = read({ html }, parse);
    expect(body.every((block) => Object.isFrozen(block))).to.equal(true);
  });

  it('strips tags where the parser refuses or there is none, and decodes all the same', () => {
    const stripped = [
      { type: 'paragraph', text: 'How' },
      { type: 'paragraph', text: 'Größe 9' },
    ];
    for (const parser of [undefined, refuse]) {
      expect(read({ html }, parser)).to.deep.equal({ body: stripped, problems: ['/body html-stripped'] });
    }
  });

  it('survives parsers that give anything', () => {
    for (const given of [null, undefined, 7, {}, { nodeType: 1 }, { childNodes: [null] }, { childNodes: 5 }]) {
      const { problems } = read({ html }, (() => given) as unknown as HtmlParser);
      expect(problems).to.deep.equal(['/body html-stripped']);
    }
  });

  it('names what was lost, in both languages', () => {
    const { problems } = readRelease(
      { headline: 'A', body: ['x', { html: '<p>a</p><form><input></form><p>[poll id=1]</p>' }] },
      { parseHtml: parse },
    );
    expect(problems).to.deep.equal([
      { path: '/body/1', code: 'html-reduced', severity: 'warning', hint: 'form, [poll]' },
    ]);
    expect(problems.map((problem) => problemSentence(problem, 'en'))).to.deep.equal([
      'Text, no. 2: Some of this HTML has no place in a release and was left out or simplified: form, [poll]. Please check the text.',
    ]);
    expect(problems.map((problem) => problemSentence(problem, 'de'))[0]).to.contain('form, [poll]');
  });
});
