import { expect } from '@open-wc/testing';
import '../../src/define/press-release.js';
import { readRelease } from '../../src/payload/read.js';
import { deepQueryAll } from '../helpers/text.js';
import { payloads } from './payloads.js';
import { setPayload } from './show.js';

/** Names that every object has already, or that mean something to the language, with what an attacker would have them be. */
const hostileNames =
  '"__proto__":{"polluted":1,"headline":"x"},"constructor":{"polluted":1,"prototype":{"polluted":1}},"prototype":{"polluted":1},' +
  '"toString":1,"valueOf":{},"hasOwnProperty":0,"then":{},"toJSON":"x","length":-1,"__defineGetter__":[],"isPrototypeOf":null';

/** The text of a payload with these names in each of its objects. */
function withNames(payload: unknown): { text: string; objects: number } {
  let objects = 0;
  const text = JSON.stringify(payload).replaceAll(/\{(?=(")?)/g, (_brace, more: unknown) => {
    objects += 1;
    return `{${hostileNames}${more ? ',' : ''}`;
  });
  return { text, objects };
}

/** Whatever an attack could have reached. */
function pollution(): readonly unknown[] {
  const reached = [
    {},
    [],
    '',
    0,
    true,
    () => 0,
    /x/,
    new Map(),
    document.createElement('press-release'),
    Object,
    Array,
    Function,
  ];
  return reached.filter((value) => 'polluted' in (Object(value) as object));
}

describe('names that objects have already', () => {
  let objects = 0;
  for (const [name, payload] of Object.entries(payloads)) {
    it(`change nothing, nor what is read of ${name}`, async () => {
      const { text, objects: count } = withNames(payload);
      objects += count;
      const { release, problems } = readRelease(JSON.parse(text));
      const clean = readRelease(payload).release;
      expect({ ...release, labels: {} }).to.deep.equal({ ...clean, labels: {} });
      expect(problems.filter(({ code }) => code === 'unknown-field').length).to.be.greaterThan(count);

      const element = document.createElement('press-release');
      document.body.append(element);
      for (const given of [text, JSON.parse(text)]) {
        expect((await setPayload(element, given)).type).to.equal('release-load');
        expect(deepQueryAll(element, '[part~=headline]')[0]?.textContent).to.equal(clean?.headline);
      }
      expect(pollution()).to.deep.equal([]);
      element.remove();
    });
  }

  it('stood in every object', () => {
    console.log(`names that objects have already: in ${objects} objects, polluted 0`);
    expect(objects).to.be.greaterThan(50);
  });
});
