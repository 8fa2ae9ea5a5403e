import { expect } from '@open-wc/testing';
import { attribute, attributesRead } from '../../../../src/payload/formats/html/dom.js';
import { parseInDocument } from '../../../../src/press-release/rare-readers.js';
import { elementAround, parsers } from './blocks-of.js';

describe('attributes of HTML', () => {
  it('are read only where pages keep them when they parse', () => {
    // @ts-expect-error: whoever reads one more names it in the list.
    expect(attribute(elementAround([]), 'id')).to.equal(undefined);
  });

  it('are all there in the way that pages parse', () => {
    const written = [...attributesRead, 'data-x'].map((name) => `${name}="1"`).join(' ');
    for (const parse of [parseInDocument, parsers.DOMParser]) {
      const element = (parse(`<body><p ${written}>`) as Document).querySelector('p');
      expect(element?.getAttributeNames()).to.deep.equal([...attributesRead, 'data-x']);
    }
  });
});
