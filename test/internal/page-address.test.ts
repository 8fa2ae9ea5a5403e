import { expect } from '@open-wc/testing';
import { pageAddress, shareableAddress } from '../../src/internal/page-address.js';

const start = location.href;

/** Puts the page at another path, query and fragment of its origin. */
function go(path: string): void {
  history.replaceState(null, '', path);
}

afterEach(() => go(start));

describe('pageAddress', () => {
  it('is the address of the page', () => {
    go('/meldung?seite=2&q=a%20b+c&leer#frage-3');
    expect(pageAddress()).to.equal(`${location.origin}/meldung?seite=2&q=a%20b+c&leer#frage-3`);
  });

  it('leaves tracking parameters out, in any case', () => {
    go(
      '/a?utm_source=x&UTM_Medium=y&id=7&gclid=1&fbclid=2&msclkid=3&mc_cid=4&mc_eid=5&dclid=6&gbraid=7&wbraid=8&_hsenc=9&igshid=0',
    );
    expect(pageAddress()).to.equal(`${location.origin}/a?id=7`);
    go('/a?utm_source=x#teil');
    expect(pageAddress()).to.equal(`${location.origin}/a#teil`);
  });

  it('keeps parameters that only look like tracking', () => {
    for (const query of ['?utm=1', '?my_utm_source=1', '?q=utm_source', '?gclid2=1', '?a=fbclid=1']) {
      go(`/a${query}`);
      expect(pageAddress()).to.equal(`${location.origin}/a${query}`);
    }
  });

  it('leaves text fragments out and keeps the rest of the fragment', () => {
    go('/a#teil:~:text=Wort,Satz');
    expect(pageAddress()).to.equal(`${location.origin}/a#teil`);
    go('/a#:~:text=Wort');
    expect(pageAddress()).to.equal(`${location.origin}/a`);
    go('/a#/route?utm_source=1');
    expect(pageAddress()).to.equal(`${location.origin}/a#/route?utm_source=1`);
  });
});

describe('shareableAddress', () => {
  it('is nothing where nobody else could open the page', () => {
    for (const href of ['file:///C:/meldung.html', 'about:srcdoc', 'blob:https://a.example/1', 'data:text/html,x']) {
      expect(shareableAddress(href), href).to.equal(undefined);
    }
  });

  it('has no credentials', () => {
    expect(shareableAddress('https://user:secret@a.example/b')).to.equal('https://a.example/b');
  });
});
