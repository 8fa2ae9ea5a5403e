import { expect } from '@open-wc/testing';
import type { PressReleasePayload } from '../../src/payload/payload.js';
import { readRelease, type ReadOptions } from '../../src/payload/read.js';
import type { Release } from '../../src/payload/release.js';

/** Reads a payload that must come out whole and without a problem. */
function read(payload: Partial<PressReleasePayload>, options?: ReadOptions): Release {
  const { release, problems } = readRelease({ headline: 'Harbour opens', ...payload }, options);
  expect(problems).to.deep.equal([]);
  if (!release) throw new Error('no release');
  return release;
}

describe('readRelease', () => {
  it('reads a headline alone, with every list there', () => {
    expect(read({})).to.deep.equal({
      version: 1,
      kind: 'press-release',
      headline: 'Harbour opens',
      translations: [],
      status: 'usable',
      corrections: [],
      organizations: [],
      contacts: [],
      body: [],
      about: [],
      media: [],
      securities: [],
      legal: { statements: [] },
      keywords: [],
      related: [],
      labels: {},
    });
  });

  it('takes empty fields for fields that are not there', () => {
    const empty = {
      kicker: '',
      place: null,
      organization: null,
      body: null,
      embargo: '',
      legal: null,
      labels: null,
      id: '  ',
    };
    expect(read(empty as unknown as Partial<PressReleasePayload>)).to.deep.equal(read({}));
  });

  it('gives texts without the spaces around them and with one kind of line break', () => {
    expect(read({ summary: ' One.\r\nTwo.\rThree. \n' }).summary).to.equal('One.\nTwo.\nThree.');
  });

  it('leaves the payload alone and gives nothing of it away', () => {
    const payload = {
      headline: 'Harbour opens',
      body: [{ type: 'paragraph', text: ['One', { text: 'two' }] }],
      labels: { id: 'No.' },
    };
    const before = JSON.stringify(payload);
    const { release } = readRelease(payload);
    expect(JSON.stringify(payload)).to.equal(before);
    expect(Object.isFrozen(payload.body)).to.equal(false);
    expect(Object.isFrozen(payload.labels)).to.equal(false);
    expect(Object.isFrozen(release?.body)).to.equal(true);
  });

  it('ignores own fields and the address of the schema', () => {
    expect(read({ $schema: './release.schema.json', 'x-source': { any: ['thing'] } })).to.deep.equal(read({}));
  });

  it('finds no field on a prototype', () => {
    const { release, problems } = readRelease(
      JSON.parse('{"headline":"A","__proto__":{"kicker":"no"},"labels":{"__proto__":"no","id":"No."}}'),
    );
    expect(release?.kicker).to.equal(undefined);
    expect(problems.map(({ path, code }) => [path, code])).to.deep.equal([['/__proto__', 'unknown-field']]);
    expect(release?.labels).to.have.property('id', 'No.');
    expect(Object.getPrototypeOf(release?.labels)).to.equal(Object.prototype);
    expect(Object.prototype).to.not.have.property('kicker');
    expect(readRelease(Object.create({ headline: 'inherited' })).release).to.equal(null);
  });
});

describe('readRelease: short forms', () => {
  it('takes a name for a portal, an organization or a series', () => {
    expect(read({ portal: 'Press Example' }).portal).to.deep.equal({ name: 'Press Example' });
    expect(read({ organization: 'Harbour Works' }).organizations).to.deep.equal([{ name: 'Harbour Works' }]);
    expect(read({ series: 'Portraits' }).series).to.deep.equal({ name: 'Portraits' });
  });

  it('takes one organization for a list of them, the short field first', () => {
    const names = read({ organizations: { name: 'Cranes' }, organization: { name: 'Harbour' } }).organizations.map(
      ({ name }) => name,
    );
    expect(names).to.deep.equal(['Harbour', 'Cranes']);
    expect(read({ organizations: ['Harbour', { name: 'Cranes' }] }).organizations).to.have.length(2);
  });

  it('takes one entry where a list is meant', () => {
    expect(read({ contacts: { name: 'Mara' } }).contacts).to.deep.equal([{ name: 'Mara' }]);
    expect(read({ keywords: 'cranes' }).keywords).to.deep.equal(['cranes']);
    expect(read({ about: { body: 'Since 1924.' } }).about[0]?.body).to.have.length(1);
    expect(read({ corrections: 'Not 80.' }).corrections).to.deep.equal([{ text: 'Not 80.' }]);
    expect(read({ securities: { wkn: 'A0B1C2' } }).securities).to.deep.equal([{ wkn: 'A0B1C2' }]);
    expect(read({ related: { title: 'More', url: 'more.html' } }).related).to.have.length(1);
    expect(read({ translations: { language: 'nl', url: 'nl.html' } }).translations).to.have.length(1);
    expect(
      read({ organization: { name: 'A', social: 'https://social.example/a' } }).organizations[0]?.social,
    ).to.have.length(1);
  });

  it('takes an address for an image and a text for a contact', () => {
    expect(read({ organization: { name: 'A', logo: 'logo.svg' } }).organizations[0]?.logo).to.deep.equal({
      src: 'logo.svg',
    });
    expect(read({ contacts: 'Call the press office.' }).contacts).to.deep.equal([{ text: 'Call the press office.' }]);
    expect(read({ organization: { name: 'A', address: 'Quayside 12' } }).organizations[0]?.address).to.deep.equal({
      street: 'Quayside 12',
    });
  });

  it('keeps an image text that is empty on purpose', () => {
    expect(read({ organization: { name: 'A', logo: { src: 'a.svg', alt: '' } } }).organizations[0]?.logo?.alt).to.equal(
      '',
    );
  });

  it('knows an embargo by date from one in words', () => {
    expect(read({ embargo: '2026-10-12T09:00+02:00' }).embargo).to.deep.equal({ until: '2026-10-12T09:00+02:00' });
    expect(read({ embargo: 'Start of the speech' }).embargo).to.deep.equal({ note: 'Start of the speech' });
    expect(read({ embargo: { until: '2026-10-12', note: 'Noon' } }).embargo).to.deep.equal({
      until: '2026-10-12',
      note: 'Noon',
    });
  });

  it('takes empty fields and false for no embargo', () => {
    for (const none of [null, false, '', ' ', {}, { until: null }, { until: '', note: '' }]) {
      expect(read({ embargo: none as string }).embargo, JSON.stringify(none)).to.equal(undefined);
    }
  });

  it('writes legal texts out, in order, as the portal’s', () => {
    const { statements, specimenCopyEmail } = read({
      legal: { copyright: '© P', notice: 'N.', disclaimer: 'D.', specimenCopyEmail: 'copies@press.example' },
    }).legal;
    expect(statements).to.deep.equal([
      { type: 'disclaimer', body: 'D.', by: 'portal' },
      { type: 'notice', body: 'N.', by: 'portal' },
      { type: 'copyright', body: '© P', by: 'portal' },
    ]);
    expect(specimenCopyEmail).to.equal('copies@press.example');
    expect(read({ legal: 'N.' }).legal.statements).to.deep.equal([{ type: 'notice', body: 'N.', by: 'portal' }]);
    expect(read({ legal: { statements: ['N.'] } }).legal.statements).to.deep.equal([{ type: 'notice', body: 'N.' }]);
  });
});

describe('readRelease: values', () => {
  it('gives languages in their canonical form', () => {
    expect(read({ language: 'de_AT' }).language).to.equal('de-AT');
    expect(read({ contacts: { name: 'M', languages: ['EN-gb', 'nl'] } }).contacts[0]?.languages).to.deep.equal([
      'en-GB',
      'nl',
    ]);
  });

  it('keeps dates as they are written', () => {
    const { published, updated } = read({ published: '2026-10-12', updated: '2026-10-12T09:00+02:00' });
    expect([published, updated]).to.deep.equal(['2026-10-12', '2026-10-12T09:00+02:00']);
  });

  it('resolves addresses to the payload’s own, and keeps them as they are without one', () => {
    const payload = { organization: { name: 'A', logo: 'img/logo.svg', url: 'https://Harbour.example' } };
    const resolved = read(payload, { base: 'https://press.example/releases/1.json' }).organizations[0];
    expect(resolved?.logo?.src).to.equal('https://press.example/releases/img/logo.svg');
    expect(resolved?.url).to.equal('https://harbour.example/');
    expect(read(payload).organizations[0]?.logo?.src).to.equal('img/logo.svg');
    expect(read({ url: 'www.press.example' }).url).to.equal('https://www.press.example/');
  });

  it('finds the code of a country by its name in English, German and the release’s language', () => {
    const codeOf = (country: string, language = 'en'): unknown =>
      read({ language, organization: { name: 'A', address: { country } } }).organizations[0]?.address?.country;
    const names = {
      Deutschland: 'DE',
      germany: 'DE',
      'United Kingdom': 'GB',
      USA: 'US',
      Österreich: 'AT',
      Schweiz: 'CH',
      France: 'FR',
    };
    for (const [name, code] of Object.entries({ ...names, uk: 'GB', bu: 'MM', de: 'DE' })) {
      expect(codeOf(name), name).to.equal(code);
    }
    expect(codeOf('Norge', 'nb')).to.equal('NO');
    expect(codeOf('España', 'es')).to.equal('ES');
    expect(codeOf('Atlantis')).to.equal('Atlantis');
    expect(codeOf('constructor')).to.equal('constructor');
  });

  it('takes a mail address or a number where one goes to, and nowhere else', () => {
    const [mail, number] = ['mailto:press@a.example', 'tel:+492315029200'];
    const links = { organization: { name: 'A', url: mail }, contacts: { name: 'Ida', url: number } };
    expect(read(links).contacts[0]?.url).to.equal(number);
    for (const url of [mail, number]) {
      const { problems } = readRelease({
        ...{ headline: 'A', url, replaces: url, replacedBy: url, translations: { language: 'de', url: 'x', src: url } },
        ...{ organization: { name: 'A', logo: url }, media: { src: 'x', poster: url, variants: url } },
        body: [
          { type: 'video', src: 'x', embed: url },
          { type: 'file', src: url },
        ],
      });
      const refused = problems.filter(({ code }) => code === 'unsafe-url').map(({ path }) => path);
      expect(refused.sort()).to.deep.equal([
        ...['/body/0/embed', '/body/1/src', '/media/poster', '/media/variants', '/organization/logo', '/replacedBy'],
        ...['/replaces', '/translations/src', '/url'],
      ]);
    }
  });

  it('tells the kind of material by its media type, else by the ending of its address', () => {
    const kinds = read({
      media: [
        { src: 'a.JPG?size=2' },
        { src: 'b.mp4' },
        { src: 'c.mp3#t=3' },
        { src: 'd.pdf' },
        { src: 'e', mediaType: 'image/png' },
        { src: 'f.jpg', mediaType: 'application/pdf' },
        { src: 'g.jpg', kind: 'document' },
        'h.webp',
      ],
    }).media.map(({ kind }) => kind);
    expect(kinds).to.deep.equal(['image', 'video', 'audio', 'document', 'image', 'document', 'document', 'image']);
  });

  it('tells of the first five hundred unknown fields, and looks for no name for the others', () => {
    const payload = (prefix: string): object => {
      const names = Array.from({ length: 50_000 }, (_, index) => `${prefix}a-field-that-nobody-knows-${index}`);
      return { headline: 'A', ...Object.fromEntries(names.map((name) => [name, 1])) };
    };
    const take = (given: object): number => {
      const before = performance.now();
      readRelease(given);
      return performance.now() - before;
    };
    const [unknown, ignored] = [payload(''), payload('x-')];
    expect(readRelease(unknown).problems).to.have.length(500);
    // Seen: 1.3 times as long as fields that are passed over, and 293 times with a look-up for each.
    expect(take(unknown) / (take(ignored) + 1)).to.be.below(30);
  });
});
