import { expect } from '@open-wc/testing';
import { readRelease } from '../../src/payload/read.js';
import { en } from '../../src/payload/sentences/en.js';
import { definitions, propertiesOf, root, type Part } from './arbitrary.js';

/** Where an object of each definition stands in a payload. */
const places: Readonly<Record<string, (value: unknown) => object>> = {
  About: (about) => ({ about }),
  Address: (address) => ({ organization: { name: 'A', address } }),
  Contact: (contacts) => ({ contacts }),
  Correction: (corrections) => ({ corrections }),
  Embargo: (embargo) => ({ embargo }),
  EventDetails: (event) => ({ event }),
  GalleryItem: (item) => ({ body: { type: 'gallery', items: [item] } }),
  Html: (body) => ({ body }),
  Image: (logo) => ({ organization: { name: 'A', logo } }),
  InterviewItem: (items) => ({ body: { type: 'interview', items } }),
  Legal: (legal) => ({ legal }),
  ListItem: (item) => ({ body: { type: 'list', items: [item] } }),
  Media: (media) => ({ media }),
  MediaDetails: (media) => ({ media }),
  MediaVariant: (variants) => ({ media: { src: 'a.jpg', variants } }),
  Organization: (organization) => ({ organization }),
  Portal: (portal) => ({ portal }),
  Regulatory: (regulatory) => ({ regulatory }),
  Related: (related) => ({ related }),
  Security: (securities) => ({ securities }),
  Series: (series) => ({ series }),
  Speaker: (speakers) => ({ body: { type: 'interview', speakers, items: [] } }),
  Statement: (statements) => ({ legal: { statements } }),
  TextRun: (run) => ({ body: { type: 'paragraph', text: [run] } }),
  Translation: (translations) => ({ translations }),
  Turn: (answer) => ({ body: { type: 'interview', items: { question: 'Why?', answer } } }),
};

const example = (part: Part): unknown => part.examples?.[0];

const objects = Object.entries(definitions).filter(([, part]) => part.properties);

describe('the schema', () => {
  it('describes every property, with an example', () => {
    const parts = [['Release', root] as const, ...Object.entries(definitions)];
    for (const [name, part] of parts) {
      expect(part.description, name).to.match(/\.$/);
      for (const [key, property] of Object.entries(part.properties ?? {})) {
        expect(property.description, `${name}.${key}`).to.match(/^.{5,}\.$/s);
        expect(property.examples, `${name}.${key}`).to.be.an('array').and.not.deep.equal([]);
      }
    }
  });

  it('has no definition that nothing refers to', () => {
    const text = JSON.stringify(root);
    for (const name of Object.keys(definitions)) expect(text, name).to.contain(`"#/$defs/${name}"`);
  });

  for (const [name, part] of objects) {
    it(`names the fields of ${name} that are read, and no others`, () => {
      const place = places[name] ?? ((body: unknown) => ({ body }));
      const properties = propertiesOf(part);
      const whole = Object.fromEntries(Object.entries(properties).map(([key, property]) => [key, example(property)]));
      const unknown = (value: object): readonly string[] =>
        readRelease({ headline: 'A', ...place(value) })
          .problems.filter(({ code }) => code === 'unknown-field')
          .map(({ path }) => path);
      expect(unknown(whole)).to.deep.equal([]);
      // Every name of any definition that this one does not have.
      const others = Object.keys(en.fields).filter((key) => !(key in properties));
      if (name === 'Html') return;
      // A gallery's images may say that they are images; a list in media is given its kind and id.
      const tolerated = name === 'GalleryItem' ? ['type', 'embed'] : name === 'MediaDetails' ? ['id', 'kind'] : [];
      for (const key of others.filter((other) => !tolerated.includes(other) && other !== 'html' && other !== 'type')) {
        const told = unknown({ ...whole, [key]: 'x' }).map((path) => path.slice(path.lastIndexOf('/') + 1));
        expect(told, `${name}.${key}`).to.deep.equal([key]);
      }
    });
  }

  it('names the fields of a release that are read, and no others', () => {
    const whole = Object.fromEntries(
      Object.entries(root.properties ?? {}).map(([key, property]) => [key, example(property)]),
    );
    const { release, problems } = readRelease(whole);
    expect(problems).to.deep.equal([]);
    const written = Object.keys(root.properties ?? {}).filter((key) => key !== '$schema' && key !== 'organization');
    expect(Object.keys(release ?? {}).sort()).to.deep.equal(written.sort());
  });

  it('has a word for every field in the sentences about problems', () => {
    const names = [root, ...Object.values(definitions)].flatMap((part) => Object.keys(part.properties ?? {}));
    expect(Object.keys(en.fields).sort()).to.deep.equal([...new Set(names)].sort());
  });
});
