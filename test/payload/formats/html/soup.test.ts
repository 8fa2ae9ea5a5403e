import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { htmlToBlocks } from '../../../../src/payload/formats/html/html-to-blocks.js';
import { parsers, readHtml } from './blocks-of.js';

const names =
  'a b em code sub p div h1 h3 ul ol li dl dt dd blockquote cite figure figcaption table caption thead tr td th pre details summary noscript picture span section q s x-y svg math script style template iframe object textarea title select option button form video source marquee font body html head frameset'.split(
    ' ',
  );
const attributes = [
  '',
  ' class="wp-block-gallery"',
  ' class=wp-block-file',
  ' class="wp-caption-text"',
  ' hidden',
  ' href="/a"',
  ' src=b.jpg',
  ' colspan=3 rowspan=2',
  ' lang=nl',
  ' style="display:none"',
  ' data-picture',
  '/',
  ' title="</b>',
];
const texts = [
  'word',
  ' ',
  'Why?',
  'Name:',
  '&amp;',
  '&nbsp;',
  '[a]',
  '[/a]',
  '[…]',
  '<!--',
  '-->',
  '<',
  '>',
  '</',
  '<br>',
  '<hr>',
  '<img src=c.jpg>',
];

const piece = fc.oneof(
  fc.constantFrom(...texts),
  fc.tuple(fc.constantFrom(...names), fc.constantFrom(...attributes)).map(([name, more]) => `<${name}${more}>`),
  fc.constantFrom(...names).map((name) => `</${name}>`),
);
const soup = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('any soup of tags', function () {
  this.timeout(30_000);
  it('is converted, to the same blocks by each of the ways that browsers parse', () => {
    fc.assert(
      fc.property(soup, (html) => {
        const byPage = htmlToBlocks(html, parsers['the way that pages take']);
        expect(byPage).to.not.equal(undefined);
        expect(htmlToBlocks(html, parsers.DOMParser)).to.deep.equal(byPage);
      }),
      { numRuns: 1000 },
    );
  });

  it('is made of blocks that the reader takes as they are', () => {
    fc.assert(
      fc.property(soup, (html) => {
        const blocks = htmlToBlocks(html, parsers.DOMParser)?.blocks ?? [];
        const { body, problems } = readHtml(html);
        expect(body).to.have.length(blocks.length);
        expect(problems.filter(({ code }) => code !== 'html-reduced')).to.deep.equal([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('loses no word outside of what shows nothing', () => {
    const shown = names.filter(
      (name) =>
        !/^(?:noscript|svg|script|style|template|textarea|title|select|option|button|form|video|head|iframe|frameset)$/.test(
          name,
        ),
    );
    const harmless = attributes.filter((more) => !/hidden|display|picture|file|title/.test(more));
    const shownPiece = fc.oneof(
      fc.constantFrom('word', ' ', 'Why?', '<b>Name:</b> ', '<br>', '<hr>', '<img src=c.jpg>'),
      fc.tuple(fc.constantFrom(...shown), fc.constantFrom(...harmless)).map(([name, more]) => `<${name}${more}>`),
      fc.constantFrom(...shown).map((name) => `</${name}>`),
    );
    fc.assert(
      fc.property(fc.array(shownPiece, { maxLength: 40 }), (pieces) => {
        const numbered = pieces.map((one, index) => (one === 'word' ? ` word${index}x ` : one));
        const blocks = JSON.stringify(htmlToBlocks(numbered.join(''), parsers.DOMParser)?.blocks);
        const words = numbered.filter((one) => one.startsWith(' word')).map((one) => one.trim());
        expect(words.filter((word) => !blocks.includes(word))).to.deep.equal([]);
      }),
      { numRuns: 2000 },
    );
  });
});
