import { expect } from '@open-wc/testing';
import type { HtmlNode } from '../../../../src/payload/formats/html/dom.js';
import { htmlConverter } from '../../../../src/payload/formats/html/html-converter.js';
import { htmlToBlocks } from '../../../../src/payload/formats/html/html-to-blocks.js';
import { prepareHtml } from '../../../../src/payload/formats/html/prepare.js';
import { rareReaders } from '../../../../src/payload/rare-readers.js';
import { readCommon } from '../../../../src/payload/read-common.js';
import { parseInDocument } from '../../../../src/press-release/rare-readers.js';
import { blocksOf, elementAround, readHtml } from './blocks-of.js';

const many = 100_000;

/** Elements in each other, as a parser without a limit would give them. */
function nested(names: readonly string[], depth: number): HtmlNode {
  let node: HtmlNode = { nodeType: 3, nodeName: '#text', nodeValue: 'inside', childNodes: [] };
  for (let level = 0; level < depth; level++) {
    const nodeName = names[level % names.length] ?? '';
    node = elementAround([node], nodeName);
  }
  return node;
}

describe('HTML that is too much', () => {
  const pieces = [
    '<div>',
    '<b>',
    '<b a=1 >',
    '<ul><li>',
    '<table><tr><td>',
    '<blockquote>',
    '<p><b>',
    '<x-a>',
    '<svg><g>',
  ];

  for (const piece of pieces) {
    it(`is not parsed, but stripped, for 100,000 times ${piece}`, () => {
      const html = `${piece.repeat(many)}inside`;
      let parsed = 0;
      htmlToBlocks(html, (prepared) => {
        parsed += prepared.length;
        return parseInDocument(prepared);
      });
      expect(parsed).to.be.below(100);
      // Of an <svg> nothing is text.
      if (piece.includes('svg')) return;
      const { body, problems } = readHtml(html);
      expect(body).to.deep.equal([{ type: 'paragraph', text: 'inside' }]);
      expect(problems.map(({ code }) => code)).to.deep.equal(['html-stripped']);
    });
  }

  it('is told from HTML that is only long', () => {
    expect(prepareHtml('<p>x <b>y</b><br><img src=a>'.repeat(30_000), new Set())).to.be.a('string');
    expect(prepareHtml(`<table>${'<tr><td>a<td>b'.repeat(20_000)}</table>`, new Set())).to.be.a('string');
    expect(prepareHtml('<ul><li>a<li>b</ul>'.repeat(20_000), new Set())).to.be.a('string');
    const wrapped = `${'<div>'.repeat(30)}${'<p>a</p>'.repeat(10_000)}${'</div>'.repeat(30)}`;
    expect(prepareHtml(wrapped, new Set())).to.be.a('string');
  });

  it('cannot hide its depth', () => {
    for (const piece of [
      '<b a="></b>">',
      "<b a='></b>'>",
      '<b a"="></b><b c=">',
      '<b><!-- </b> -->',
      '<b><script></b></script>',
      '<b><textarea></b></textarea>',
      '<b><marquee></b></marquee>',
      '<b><td></b></td>',
      '<b><svg><style></b></style></svg>',
      '<b\u00a0c></b>',
    ]) {
      expect(prepareHtml(piece.repeat(5000), new Set()), piece).to.equal(undefined);
    }
  });

  it('is as flat as it is counted where it passes', () => {
    for (const piece of ['<b a=></b>', '<b><!-- --!></b>-->', '<b></ </b>>']) {
      const prepared = prepareHtml(piece.repeat(5000), new Set());
      expect(prepared, piece).to.be.a('string');
      const deepest = Math.max(...depths(parseInDocument(`<body>${String(prepared)}`)));
      expect(deepest, piece).to.be.below(10);
    }
  });

  it('does not overflow the stack where a parser knows no limit', () => {
    for (const names of [
      ['div'],
      ['ul', 'li'],
      ['b'],
      ['blockquote'],
      ['td', 'tr', 'table'],
      ['figure'],
      ['dl', 'dt'],
      ['x-y'],
    ]) {
      const { blocks } = htmlToBlocks('', () => nested(names, many)) ?? {};
      expect(JSON.stringify(blocks), names.join()).to.contain('inside');
      expect(JSON.stringify(blocks).length).to.be.below(10_000);
    }
  });

  it('keeps lists that are nested too deep, at the last level', () => {
    const { blocks } = blocksOf(`${'<ul><li>x'.repeat(30)}<ul><li>last`);
    let level: unknown = blocks[0];
    let depth = 0;
    for (; level; depth++) level = (level as { items: { list?: unknown }[] }).items.find(({ list }) => list)?.list;
    expect(depth).to.be.below(10);
    expect(JSON.stringify(blocks).match(/"text":"x"/g)).to.have.length(30);
  });

  it('does not let a cell fill the memory', () => {
    const cells = '<td colspan=65534 rowspan=65534>x'.repeat(200);
    const { blocks } = blocksOf(`<table>${`<tr><th>h${cells}`.repeat(50)}</table>`);
    expect(JSON.stringify(blocks).length).to.be.below(200_000);
  });

  it('does not repeat what is long in each run', () => {
    const long = `https://a.example/${'x'.repeat(2000)}`;
    const { body, problems } = readHtml(`<p lang=${'x'.repeat(2001)}><a href="${long}">a<b>b</b></a>`);
    expect(body).to.deep.equal([{ type: 'paragraph', text: ['a', { text: 'b', strong: true }] }]);
    expect(problems).to.deep.equal([{ path: '/body', code: 'html-reduced', severity: 'warning', hint: 'lang, href' }]);
  });

  it('does not overflow the stack where much stands in one place', function () {
    this.timeout(30_000);
    const lines = Array.from({ length: 2 * many }, () => elementAround([], 'HR'));
    for (const names of [['UL', 'LI'], ['DL', 'DD'], ['TABLE', 'CAPTION'], ['TABLE'], ['FIGURE'], ['BLOCKQUOTE']]) {
      const element = names.reduceRight<readonly HtmlNode[]>((nodes, name) => [elementAround(nodes, name)], lines);
      const { blocks } = htmlToBlocks('', () => elementAround(element)) ?? {};
      expect(
        blocks?.filter(({ type }) => type === 'divider'),
        names.join(),
      ).to.have.length(2 * many);
    }
    const text = { nodeType: 3, nodeName: '#text', nodeValue: 'x', childNodes: [] };
    const entries = elementAround(
      Array.from({ length: 2 * many }, () => elementAround([text], 'LI')),
      'UL',
    );
    const { blocks } =
      htmlToBlocks('', () => elementAround([elementAround([elementAround([entries], 'LI')], 'UL')])) ?? {};
    expect(blocks).to.have.nested.property('[0].items.length', 2 * many);
  });

  it('has each address checked once', () => {
    const html = `<p><a href="/a">${'a<b>b</b>'.repeat(100)}</a> <a href="ftp://b/">${'a<b>b</b>'.repeat(100)}</a>`;
    const checked: string[] = [];
    const checkUrl = (written: string): string | undefined => {
      checked.push(written);
      return written.startsWith('/') ? `https://press.example${written}` : undefined;
    };
    const rare = rareReaders(htmlConverter(parseInDocument));
    const { release, problems } = readCommon({ headline: 'Harbour opens', body: { html } }, { checkUrl, rare });
    expect(checked).to.deep.equal(['/a', 'ftp://b/']);
    expect(JSON.stringify(release?.body).match(/https:\/\/press\.example\/a"/g)).to.have.length(200);
    expect(problems).to.have.length(200);
  });

  it('is cut where a release ends, which is a problem', () => {
    const { body, problems } = readHtml('<p>x</p>'.repeat(3000));
    expect(body).to.have.length(1000);
    expect(problems).to.deep.equal([{ path: '/body/html', code: 'too-many', severity: 'error', hint: '1000' }]);
  });
});

function* depths(root: HtmlNode): Generator<number> {
  const waiting: (readonly [HtmlNode, number])[] = [[root, 0]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, depth] = next;
    yield depth;
    for (const child of node.childNodes) waiting.push([child, depth + 1]);
  }
}
