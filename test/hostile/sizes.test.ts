import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/press-release.js';
import { readRelease } from '../../src/payload/read.js';
import type { PressRelease } from '../../src/press-release/press-release.js';
import { deepQueryAll, visibleText } from '../helpers/text.js';
import { once } from './frames.js';
import { pathsOf, valueAt, withValue } from './paths.js';
import { payloads } from './payloads.js';
import { setPayload } from './show.js';

const levels = 100_000;

/** JSON that is nested so deeply that a program that follows it has no room left. */
const deep = {
  'lists in the text': `{"headline":"Deep","body":${'['.repeat(levels)}${']'.repeat(levels)}}`,
  'objects that nobody knows': `{"headline":"Deep","x":${'{"x":'.repeat(levels)}1${'}'.repeat(levels)}}`,
  'boxes in boxes': `{"headline":"Deep","body":${'{"type":"callout","body":'.repeat(levels / 2)}"x"${'}'.repeat(levels / 2)}}`,
  'nothing but lists': `${'['.repeat(levels)}${']'.repeat(levels)}`,
};

describe('payloads that are too deep', () => {
  /** Puts a payload in by one way, beside a fallback, and waits for the outcome. */
  async function outcome(put: (element: PressRelease) => void): Promise<PressRelease> {
    const element = document.createElement('press-release');
    element.append(document.createTextNode('Fallback'));
    const failed = once(element, 'release-error');
    put(element);
    document.body.append(element);
    await failed;
    return element;
  }

  const ways: Readonly<Record<string, (text: string) => (element: PressRelease) => void>> = {
    'an object': (text) => (element) => void (element.payload = JSON.parse(text)),
    text: (text) => (element) => void (element.payload = text),
    'inline JSON': (text) => (element) => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.text = text;
      element.prepend(script);
    },
    'an address': (text) => (element) => {
      element.src = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    },
  };

  for (const [way, put] of Object.entries(ways)) {
    it(`are refused as ${way}, and the fallback stays`, async () => {
      for (const [name, text] of Object.entries(deep)) {
        const element = await outcome(put(text));
        const code = `${element.error?.code} ${element.problems.map((problem) => problem.code).join()}`;
        expect(code, name).to.match(/too-deep|not-an-object/);
        expect(visibleText(element).trim(), name).to.equal('Fallback');
        element.remove();
      }
    });
  }
});

/** A million characters each, of kinds that slow patterns down: what comes again and again is how something begins. */
const large = [
  'word ',
  'x',
  ' ',
  '\n',
  '\n \t',
  '<',
  '<p ',
  '<!--',
  '&',
  '&#1',
  'a@',
  '@',
  'https://',
  '.',
  '(0',
  '/ ',
  '+1 ',
  '%0',
  '-',
  'x1',
  '\u202E',
  'e\u0301',
  '😀',
].map((piece) => piece.repeat(Math.ceil(1_000_000 / piece.length)));

/** Fields in whose texts something is searched when they are shown: an address, a number, a name that stands elsewhere, too. */
const searched = new Set([
  'phone',
  'email',
  'url',
  'dateline',
  'country',
  'disclaimer',
  'specimenCopyEmail',
  'html',
  'href',
]);

/** One place for each field that holds a text. */
function textPlaces(): readonly (readonly [string, readonly (string | number)[]])[] {
  const places = Object.entries(payloads).flatMap(([name, payload]) =>
    pathsOf(payload)
      .filter(
        (path) =>
          typeof valueAt(payload, path) === 'string' && !['status', 'type', '$schema'].includes(String(path.at(-1))),
      )
      .map((path) => [name, path] as const),
  );
  return [
    ...new Map(places.map((place) => [place[1].filter((key) => typeof key === 'string').join('/'), place])).values(),
  ];
}

describe('texts of a million characters', function () {
  this.timeout(100_000);

  it('are read and shown in every field', async () => {
    // Not laid out: how long a browser takes to set a million characters is its own affair.
    const holder = await fixture(html`<div style="display: none"><press-release></press-release></div>`);
    const element = holder.querySelector('press-release') as PressRelease;
    let count = 0;
    for (const [index, [name, path]] of textPlaces().entries()) {
      const texts = searched.has(String(path.at(-1))) ? large : large.slice(index % large.length).slice(0, 1);
      for (const text of texts) {
        count += 1;
        const { type } = await setPayload(element, withValue(payloads[name], path, text));
        const isRead = path.join() !== 'headline' || text.trim() !== '';
        expect(type, path.join('/')).to.equal(isRead ? 'release-load' : 'release-error');
        const headline = deepQueryAll(element, '[part~=headline]')[0];
        expect(headline?.textContent, path.join('/')).to.equal(element.release?.headline);
      }
    }
    console.log(`a million characters: ${count} payloads shown`);
  });
});

const many = <T>(entry: T): T[] => Array.from({ length: 10_000 }, () => entry);

describe('lists of ten thousand', function () {
  this.timeout(60_000);

  /** Each list with one entry for a reader, and a part of the page that each entry shows, where it shows any. */
  const lists: readonly (readonly [object, string?])[] = [
    [{ contacts: many({ name: 'Ann' }) }, 'person'],
    [{ organizations: many('Works') }, 'organization'],
    [{ about: many('About us.') }],
    [{ body: many({ type: 'quote', text: 'Yes.' }) }, 'quote'],
    [{ body: many('One paragraph.') }],
    [{ body: { type: 'callout', body: many({ type: 'quote', text: 'Yes.' }) } }, 'quote'],
    [{ body: { type: 'interview', items: many({ question: 'Why?', answer: 'So.' }) } }, 'question'],
    [{ body: { type: 'interview', items: [], speakers: many('Ann') } }, 'speaker'],
    [{ body: { type: 'interview', items: { question: 'Why?', answer: many({ by: 'Ann', body: 'So.' }) } } }, 'answer'],
    [{ body: { type: 'list', items: many('x') } }],
    [{ body: { type: 'table', rows: many(['x']) } }],
    [{ body: { type: 'table', rows: [many('x')] } }],
    [{ body: { type: 'gallery', items: many('x.jpg') } }],
    [{ body: { type: 'paragraph', text: many('x') } }],
    [{ legal: { statements: many('x') } }],
    [{ media: many('x.jpg') }],
    [{ media: { src: 'x.jpg', variants: many('y.jpg') } }],
    ...['keywords', 'corrections'].map((name) => [{ [name]: many('x') }] as const),
    [{ translations: many({ language: 'de', url: 'x' }) }],
    [{ related: many({ title: 'x', url: 'x' }) }],
    [{ securities: many({ isin: 'x' }) }],
    [{ organization: { name: 'A', social: many('x') } }],
    [{ contacts: { name: 'A', languages: many('de') } }],
  ];

  it('are shown up to the thousandth entry, with a problem', async () => {
    const element = await fixture<PressRelease>(html`<press-release without-qr></press-release>`);
    for (const [list, part] of lists) {
      const name = Object.keys(list).join();
      const { type } = await setPayload(element, { headline: 'Many', ...list });
      expect(type, name).to.equal('release-load');
      expect(
        element.problems.map(({ code }) => code),
        name,
      ).to.include('too-many');
      if (part) expect(deepQueryAll(element, `[part~=${part}]`), part).to.have.length(1000);
    }
  });

  it('are read up to a hundred thousand entries in all', () => {
    const rows = Array.from({ length: 1000 }, () => many('x').slice(0, 1000));
    const { release, problems } = readRelease({ headline: 'Many', body: { type: 'table', rows } });
    const cells = release?.body.flatMap((block) => (block.type === 'table' ? block.rows.flat() : []));
    expect(cells?.length).to.be.within(98_000, 100_000);
    expect(problems.map(({ code }) => code)).to.include('too-many');
  });
});
