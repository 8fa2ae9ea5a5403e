import { expect } from '@open-wc/testing';
import { canonicalLanguage, closestLanguage, formattingLanguage, textDirection } from '../../src/internal/language.js';

describe('canonicalLanguage', () => {
  it('reads tags with underscores and odd case', () => {
    expect(canonicalLanguage('de_DE')).to.equal('de-DE');
    expect(canonicalLanguage(' EN-gb ')).to.equal('en-GB');
  });

  it('gives nothing for what is no tag', () => {
    for (const bad of ['', 'x-', 'not a tag', 7, null, undefined, {}])
      expect(canonicalLanguage(bad)).to.equal(undefined);
  });
});

describe('formattingLanguage', () => {
  it('takes the first language that Intl knows', () => {
    expect(formattingLanguage('german', 'de_DE', 'fr')).to.equal('de-DE');
    expect(formattingLanguage('', undefined)).to.equal('en');
  });
});

describe('textDirection', () => {
  it('knows right-to-left languages', () => {
    for (const tag of ['ar', 'he-IL', 'fa', 'ur']) expect(textDirection(tag), tag).to.equal('rtl');
    for (const tag of ['az-Arab', 'pa-Arab-PK']) expect(textDirection(tag), tag).to.equal('rtl');
    for (const tag of ['de', 'en-AR', 'arn', '!!']) expect(textDirection(tag), tag).to.equal('ltr');
  });
});

describe('closestLanguage', () => {
  it('looks through shadow roots', () => {
    const host = document.createElement('div');
    host.lang = 'tr';
    const inside = document.createElement('p');
    host.attachShadow({ mode: 'open' }).append(inside);
    expect(closestLanguage(inside)).to.equal('tr');
    expect(closestLanguage(document.createElement('p'))).to.equal(undefined);
  });
});
