import { expect } from '@open-wc/testing';
import { htmlToBlocks } from '../../../../src/payload/formats/html/html-to-blocks.js';
import { parseInDocument } from '../../../../src/press-release/rare-readers.js';
import { growth } from '../../../helpers/growth.js';
import { elementAround } from './blocks-of.js';

/** What stands many times in each other or after each other. */
const repeated = [
  '<p>x <b>y</b> z</p>',
  '<li>x',
  '<td>x',
  'x<br>',
  '<img src=a>',
  '<h3>Why?</h3><p>x</p>',
  '<p><b>Why?</b></p>',
  '[a ',
  '[a][/a]',
  '<a b',
  "<a b='",
  '<a "',
  '<!--',
  '<script',
  '<svg',
  '<!',
  '</ ',
  '&amp',
  '<b',
  ' ',
  '<svg/>',
  '<svg></svg>',
  '<script></script>',
  '<p title="<!--">',
  '<<!---->',
  '<img srcset="a 1w,">',
];

/** What is long, or stands many times, in the midst of something else. */
const inputs: readonly ((times: number) => string)[] = [
  ...repeated.map((piece) => (times: number) => piece.repeat(times)),
  (times) => `<a href="https://a.example/${'x'.repeat(times)}">${'a<b>b</b>'.repeat(times)}</a>`,
  (times) => `<p lang="${'x'.repeat(times)}">${'a<b>b</b>'.repeat(times)}`,
  (times) => `<img srcset="${sources(times * 4)}" src=a>`,
  (times) => `<picture><source srcset="${sources(times / 5)}">${'<img src=a>'.repeat(times)}</picture>`,
  (times) => `<ul><li>a${'<ul><li>b</ul>'.repeat(times)}</ul>`,
  (times) => `<p><b>A${'\u00a0'.repeat(times * 8)}b</b> c`,
];

const sources = (times: number): string => Array.from({ length: times }, (_, index) => `${String(index)} 1w`).join();

describe('the time that HTML takes', () => {
  it('grows in proportion to its length, whatever is in it', function () {
    this.timeout(60_000);
    for (const input of inputs) {
      const work = (times: number): void => {
        htmlToBlocks(input(times), parseInDocument);
      };
      expect(growth(work, 500), input(1)).to.be.below(160);
    }
  });

  it('grows in proportion to the number of nodes in one place', function () {
    this.timeout(30_000);
    const text = { nodeType: 3, nodeName: '#text', nodeValue: 'a', childNodes: [] };
    const list = elementAround([elementAround([text], 'LI')], 'UL');
    for (const [around, within] of [
      ['P', text],
      ['UL', list],
    ] as const) {
      const work = (times: number): void => {
        const nodes = Array.from({ length: times * 5 }, () => within);
        htmlToBlocks('', () => elementAround([elementAround(nodes, around)]));
      };
      expect(growth(work), around).to.be.below(100);
    }
  });
});
