import { expect } from '@open-wc/testing';
import { findTarget, namesPage } from '../../src/qr-link/find-target.js';

describe('findTarget', () => {
  it('names the page when nothing is given', () => {
    for (const none of [undefined, null, '', ' \n']) {
      expect(namesPage(none, none)).to.equal(true);
      expect(findTarget(none, none)?.content).to.equal(location.href);
    }
  });

  it('resolves an address', () => {
    expect(findTarget(null, '/meldung')).to.deep.equal({
      content: `${location.origin}/meldung`,
      link: `${location.origin}/meldung`,
      visible: `${location.origin}/meldung`,
    });
  });

  it('encodes a text as it is, without a link', () => {
    expect(findTarget('javascript:alert(1)', 'https://hafenstadt.example')).to.deep.equal({
      content: 'javascript:alert(1)',
      visible: 'javascript:alert(1)',
    });
  });

  it('shows an address that may not be linked as text alone', () => {
    for (const href of [
      'javascript:alert(1)',
      'data:text/html,x',
      'blob:x',
      'https://user:secret@hafenstadt.example/',
      'file:///a',
    ]) {
      expect(findTarget(null, href)).to.deep.equal({ visible: href });
      expect(namesPage(null, href)).to.equal(false);
    }
  });

  it('shows nothing for values of a wrong type', () => {
    for (const bad of [7, true, {}, [], Symbol('x'), () => 'x']) {
      expect(findTarget(bad, null)).to.equal(undefined);
      expect(findTarget(null, bad)).to.equal(undefined);
    }
  });
});
