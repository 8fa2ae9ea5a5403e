import { expect } from '@open-wc/testing';
import { safeReference, safeUrl } from '../../src/internal/safe-url.js';

const base = 'https://press.example/releases/release.json';

describe('safeUrl', () => {
  it('gives addresses as the platform reads them', () => {
    expect(safeUrl('https://Press.Example/a b')).to.equal('https://press.example/a%20b');
    expect(safeUrl('../logo.svg', 'image', base)).to.equal('https://press.example/logo.svg');
    expect(safeUrl('//cdn.example/x', 'link', base)).to.equal('https://cdn.example/x');
  });

  it('resolves to the document where no base is given', () => {
    expect(safeUrl('logo.svg')).to.equal(new URL('logo.svg', document.baseURI).href);
  });

  it('refuses every scheme that is not on its list', () => {
    const refused = [
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:x',
      'data:text/html,x',
    ];
    for (const url of [
      ...refused,
      'blob:https://a/b',
      'file:///etc/hosts',
      'vbscript:x',
      'ftp://a.example',
      'about:blank',
    ]) {
      expect(safeUrl(url), url).to.equal(undefined);
      expect(safeUrl(url, 'link', base), url).to.equal(undefined);
      expect(safeUrl(url, 'image', base), url).to.equal(undefined);
    }
    for (const url of ['mailto:a@b.example', 'tel:+492315029200'])
      for (const use of ['image', 'media', 'page'] as const)
        expect(safeUrl(url, use), `${url} as ${use}`).to.equal(undefined);
  });

  it('takes the web for every use', () => {
    for (const use of ['link', 'page', 'image', 'media'] as const)
      expect(safeUrl('HTTP://a.example', use), use).to.equal('http://a.example/');
  });

  it('refuses what hides where it leads', () => {
    expect(safeUrl('https://press.example@evil.example')).to.equal(undefined);
    expect(safeUrl('https://user:password@press.example')).to.equal(undefined);
  });

  it('leaves a mail address alone', () => {
    expect(safeUrl('mailto:press@harbour.example?bcc=all@evil.example&body=x')).to.equal(
      'mailto:press@harbour.example',
    );
    expect(safeUrl('mailto:info@müller.example')).to.equal('mailto:info@m%C3%BCller.example');
    for (const bad of ['mailto:', 'mailto:a', 'mailto:a@b,c@d', 'mailto:a@b%2Cc', 'mailto:a%0Ab@c', 'mailto:%'])
      expect(safeUrl(bad), bad).to.equal(undefined);
  });

  it('leaves a telephone number alone', () => {
    expect(safeUrl('tel:+492315029200')).to.equal('tel:+492315029200');
    expect(safeUrl('tel:+49 231 502-9200')).to.equal('tel:+49231502-9200');
    expect(safeUrl('tel:123;ext=4')).to.equal('tel:123;ext=4');
    for (const bad of ['tel:*21*1#', 'tel:', 'tel:abc', 'tel:+', 'tel:#31#1', 'tel:123#31#', 'tel:123?x'])
      expect(safeUrl(bad), bad).to.equal(undefined);
  });

  it('gives nothing for what is no address', () => {
    for (const bad of ['', '  ', 'https://', 'http://[', null, undefined, 7, {}, []])
      expect(safeUrl(bad), String(bad)).to.equal(undefined);
  });

  it('shows files beside a page that was opened from a disk, and no others', () => {
    const page = 'file:///home/ida/page.html';
    expect(safeUrl('logo.svg', 'image', page)).to.equal('file:///home/ida/logo.svg');
    // Addresses are checked where they are read, and where they are shown.
    expect(safeUrl('file:///home/ida/logo.svg', 'image', page)).to.equal('file:///home/ida/logo.svg');
    expect(safeUrl('logo.svg', 'image', page.replace('file', 'FILE'))).to.equal('file:///home/ida/logo.svg');
    for (const bad of [
      'file:///etc/hosts',
      '//server/share',
      '\\\\server\\share',
      '/\n/server/share',
      '../logo.svg',
      '/etc/hosts',
    ])
      expect(safeUrl(bad, 'image', page), bad).to.equal(undefined);
  });
});

describe('safeReference', () => {
  it('resolves to a base', () => {
    expect(safeReference('logo.svg', 'image', base)).to.equal('https://press.example/releases/logo.svg');
  });

  it('keeps relative addresses as written where there is none', () => {
    for (const relative of ['logo.svg', '../a/b?c#d', '/x', '#part', 'ä b.png']) {
      expect(safeReference(relative, 'link'), relative).to.equal(relative);
      expect(safeReference(relative, 'link', 'no address'), relative).to.equal(relative);
    }
    expect(safeReference(' logo.svg ', 'image')).to.equal('logo.svg');
  });

  it('applies the same rule', () => {
    expect(safeReference('//cdn.example/x', 'link')).to.equal('https://cdn.example/x');
    expect(safeReference('HTTPS://Press.example', 'link')).to.equal('https://press.example/');
    expect(safeReference('https://nowhere.invalid/x', 'link')).to.equal('https://nowhere.invalid/x');
    for (const bad of ['javascript:1', '//user@host/x', 'file:x', '', 'https://'])
      expect(safeReference(bad, 'link'), bad).to.equal(undefined);
  });
});
