import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readTemplate } from '../../src/script-tag/template.js';

/** What the platform's own parser makes of the same markup. */
function parsed(markup: string): string {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template.innerHTML;
}

function made(markup: string): string {
  const holder = document.createElement('template');
  holder.content.append(readTemplate([markup]).content);
  return holder.innerHTML;
}

/** Markup of elements within elements, as our literals have it. */
const { markups } = fc.letrec<{ markups: string }>((tie) => ({
  markups: fc
    .array(
      fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.string({ unit: fc.constantFrom('a', 'Ü', ' ', '\n', '"', "'", '=', '/', '>', '-', '!', '😀') }),
        fc.constantFrom(
          '<hr />',
          '<br/>',
          '<img alt="" src=a.png />',
          '<svg viewBox="0 0 1 1"><path d="M0 0" /></svg>',
        ),
        fc
          .tuple(
            fc.constantFrom('div', 'span', 'b', 'slot', 'section', 'qr-link'),
            fc.constantFrom('', ' hidden', ' class=a', ' title="a > b, c = \'d\' /"', '\n  part="x y"\n  id=a/b\n'),
            tie('markups'),
          )
          .map(([tag, attributes, inside]) => `<${tag}${attributes}>${inside}</${tag}\n>`),
      ),
      { maxLength: 4 },
    )
    .map((pieces) => pieces.join('')),
}));

describe('readTemplate', () => {
  const examples = [
    '',
    'text alone',
    '<p>text</p> <b>and</b> more',
    '<div class="root" part=name hidden><slot name="actions"></slot\n  ></div>',
    '<ul><li>one</li><li>two<ul><li>three</li></ul></li></ul>',
    '<img src="a.png" alt="" /><p>after a void element</p><br /><hr />',
    '<hr id=x /><p>after a closed one</p>',
    '<svg viewBox="0 0 1 1"><rect x="1"></rect><path d="M0 0" /></svg><p>outside</p>',
    '<a title="a > b, c = \'d\'" href=/a/b?c#d>x</a>',
    '<qr-link>\n<slot name="actions" slot="actions"></slot>\n</qr-link>',
  ];
  for (const markup of examples) {
    it(`makes what the parser makes of ${JSON.stringify(markup)}`, () => {
      expect(made(markup)).to.equal(parsed(markup));
    });
  }

  it('makes what the parser makes of any markup that it understands', () => {
    fc.assert(fc.property(markups, (markup) => made(markup) === parsed(markup)));
  });

  it('puts SVG into its namespace, and what follows back into that of HTML', () => {
    const { content } = readTemplate(['<svg viewBox="0 0 1 1"><path d="M0 0"></path></svg><p>x</p>']);
    const copy = document.importNode(content, true);
    expect(copy.querySelector('path')).to.be.instanceOf(SVGPathElement);
    expect(copy.querySelector('svg')?.getAttribute('viewBox')).to.equal('0 0 1 1');
    expect(copy.querySelector('p')).to.be.instanceOf(HTMLParagraphElement);
  });

  it('finds the places of values, and says which node of the tree each is', () => {
    const { content, places } = readTemplate([
      '<p class="a" id=',
      ' title="from ',
      ' to ',
      '" ?hidden=',
      ' .value="',
      '" @click=',
      '>words',
      '</p>',
      '<b></b>',
      '',
    ]);
    expect(places).to.deep.equal([
      { index: 0, name: 'id', texts: ['', ''] },
      { index: 0, name: 'title', texts: ['from ', ' to ', ''] },
      { index: 0, name: '?hidden', texts: ['', ''] },
      { index: 0, name: '.value', texts: ['', ''] },
      { index: 0, name: '@click', texts: ['', ''] },
      { index: 2, texts: ['', ''] },
      { index: 3, texts: ['', ''] },
      { index: 5, texts: ['', ''] },
    ]);
    const copy = document.createElement('div');
    copy.append(content);
    expect(copy.innerHTML).to.equal('<p class="a">words<!----></p><!----><b></b><!---->');
  });

  it('puts a node before a value that stands first, which tells where it begins', () => {
    for (const strings of [
      ['', ''],
      ['', '', 'end'],
    ]) {
      const { content, places } = readTemplate(strings);
      expect(places[0]?.index).to.equal(1);
      expect(content.firstChild).to.be.instanceOf(Comment);
    }
  });

  it('does not upgrade elements before they are on the page', () => {
    let upgraded = 0;
    class Counting extends HTMLElement {
      constructor() {
        super();
        upgraded += 1;
      }
    }
    customElements.define('counting-element', Counting);
    const { content } = readTemplate(['<counting-element></counting-element>']);
    expect(upgraded).to.equal(0);
    document.importNode(content, true);
    expect(upgraded).to.equal(1);
  });

  it('sets no markup as a string', () => {
    const descriptor = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML') as PropertyDescriptor;
    Object.defineProperty(Element.prototype, 'innerHTML', {
      ...descriptor,
      set() {
        throw new TypeError('This document requires TrustedHTML');
      },
    });
    try {
      expect(readTemplate(['<p class="x">y</p>']).content.textContent).to.equal('y');
    } finally {
      Object.defineProperty(Element.prototype, 'innerHTML', descriptor);
    }
  });

  it('makes elements of HTML and SVG in an XHTML page, too', async () => {
    const address = new URL('../../src/script-tag/template.ts', import.meta.url).href;
    const page = `<html xmlns="http://www.w3.org/1999/xhtml"><body><script><![CDATA[
      import('${address}').then(({ readTemplate }) => {
        const { content } = readTemplate(['<p class="x">', '<br /></p><svg><path d="M0 0" /></svg>']);
        document.body.append(document.importNode(content, true));
        return [
          document.contentType,
          document.querySelector('p.x > br') instanceof HTMLBRElement,
          document.querySelector('path') instanceof SVGPathElement,
        ];
      }).catch(String).then((answer) => parent.postMessage(answer));
    ]]></script></body></html>`;
    const frame = document.createElement('iframe');
    frame.src = URL.createObjectURL(new Blob([page], { type: 'application/xhtml+xml' }));
    const answer = new Promise<unknown>((resolve) => {
      window.addEventListener('message', function listen({ source, data }) {
        if (source !== frame.contentWindow) return;
        window.removeEventListener('message', listen);
        resolve(data);
      });
    });
    document.body.append(frame);
    expect(await answer).to.deep.equal(['application/xhtml+xml', true, true]);
    frame.remove();
  });

  const refused = {
    'a sign that is no tag': ['a < b'],
    'a character reference': ['a &amp; b'],
    'a character reference in an attribute': ['<p title="a &amp; b"></p>'],
    'a comment': ['<!-- a -->'],
    'a document type': ['<!doctype html>'],
    'an upper-case tag': ['<P></P>'],
    'an element that is not closed': ['<p>a'],
    'a void element that is not closed': ['<br>'],
    'an end tag without an element': ['a</p>'],
    'end tags in the wrong order': ['<b><i></b></i>'],
    'a value in single quotes': ["<p title='a'></p>"],
    'a value without its end': ['<p title="a></p>'],
    'attributes without a blank between': ['<p id="a"title="b"></p>'],
    'a value for the name of an element': ['<', '></p>'],
    'a value for attributes': ['<p ', '></p>'],
    'a value for the name of an attribute': ['<p ', '="a"></p>'],
    'a value in an end tag': ['<p></', '>'],
    'a value in a comment': ['<!-- ', ' -->'],
  };
  for (const [what, strings] of Object.entries(refused)) {
    it(`refuses ${what}`, () => {
      expect(() => readTemplate(strings)).to.throw('no template');
    });
  }
});
