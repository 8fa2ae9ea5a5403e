import { expect } from '@open-wc/testing';
import { createTemplate } from '../../src/script-tag/create-template.js';

/** What the platform's own parser makes of the same markup. */
function parsed(markup: string): string {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template.innerHTML;
}

describe('createTemplate', () => {
  const markups = [
    '',
    'text alone',
    '<p>text</p> <b>and</b> more',
    '<div class="root" part=name hidden><slot name=\'actions\'></slot\n  ></div>',
    '<ul><li>one</li><li>two<ul><li>three</li></ul></li></ul>',
    '<img src="a.png" alt=""><p>after a void element</p><br><hr>',
    '<hr id=x /><p>after a closed one</p>',
    '<?lit-1$><p><?lit-2$></p><!-- a comment -->',
    '<svg viewBox="0 0 1 1"><rect x="1"></rect><path d="M0 0"></path></svg><p>outside</p>',
    '<a title="a > b, c = \'d\'">x</a>',
    '<press-release-header>\n<slot name="actions" slot="actions"></slot>\n</press-release-header>',
  ];
  for (const markup of markups) {
    it(`makes what the parser makes of ${JSON.stringify(markup)}`, () => {
      expect(createTemplate(markup).innerHTML).to.equal(parsed(markup));
    });
  }

  it('puts SVG into its namespace, and what follows back into that of HTML', () => {
    const { content } = createTemplate('<svg viewBox="0 0 1 1"><path d="M0 0"></path></svg><p>x</p>');
    expect(content.querySelector('path')).to.be.instanceOf(SVGPathElement);
    expect(content.querySelector('svg')?.getAttribute('viewBox')).to.equal('0 0 1 1');
    expect(content.querySelector('p')).to.be.instanceOf(HTMLParagraphElement);
  });

  it('keeps bound attributes in order, under names that can be set', () => {
    const element = createTemplate('<a @click-lit-="x" .value-lit-=y href-lit-=z class="c"></a>').content
      .firstElementChild;
    const bound = element?.getAttributeNames().filter((name) => name.endsWith('-lit-'));
    expect(bound?.map((name) => element?.getAttribute(name))).to.deep.equal(['x', 'y', 'z']);
    expect(element?.getAttribute('class')).to.equal('c');
  });

  it('does not upgrade elements before they are on the page', () => {
    let made = 0;
    class Counting extends HTMLElement {
      constructor() {
        super();
        made += 1;
      }
    }
    customElements.define('counting-element', Counting);
    const { content } = createTemplate('<counting-element></counting-element>');
    expect(made).to.equal(0);
    document.importNode(content, true);
    expect(made).to.equal(1);
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
      expect(createTemplate('<p class="x">y</p>').content.textContent).to.equal('y');
    } finally {
      Object.defineProperty(Element.prototype, 'innerHTML', descriptor);
    }
  });

  it('refuses what it does not understand', () => {
    expect(() => createTemplate('a < b')).to.throw('no template');
  });
});
