import { expect, fixture, html } from '@open-wc/testing';
import Ajv from 'ajv/dist/2020.js';
import '../../src/define/press-release.js';
import type { Problem } from '../../src/payload/problems.js';
import { readRelease } from '../../src/payload/read.js';
import type { ReadResult } from '../../src/payload/read-common.js';
import schema from '../../src/payload/release.schema.json';
import type { PressRelease } from '../../src/press-release/press-release.js';
import { deepQueryAll, visibleText } from '../helpers/text.js';
import { propertiesOf, definitions, root } from '../payload/arbitrary.js';
import { pathsOf, valueAt, withValue, type Path } from './paths.js';
import { payloads } from './payloads.js';
import { setPayload } from './show.js';

const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false });
for (const annotation of ['x-shorthand', 'x-always', 'x-inline']) ajv.addKeyword(annotation);
const isValid = ajv.compile(schema);

/** What can stand where something else is meant. JSON text, so that each is what a server can send. */
const wrong: readonly unknown[] = [
  ...['null', 'true', 'false', '0', '-1', '1.5', '1e999', '"NaN"', '""', '"  \\n"', '[]', '{}', '[[]]', '[null, null]'],
  ...['[[[["deep"]]]]', '"2026-02-30"', '"javascript:alert(1)"', '"\\ud800 alone"'],
  ...[
    '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}',
    JSON.stringify('long '.repeat(2000)),
  ],
].map((text) => JSON.parse(text) as unknown);

/** One value of one payload that is replaced. */
interface Change {
  readonly payload: string;
  readonly path: Path;
  readonly value: unknown;
}

/** Every place of every payload with every wrong value. */
function allChanges(): readonly Change[] {
  return Object.keys(payloads).flatMap((payload) =>
    pathsOf(payloads[payload]).flatMap((path) => wrong.map((value) => ({ payload, path, value }))),
  );
}

const changed = ({ payload, path, value }: Change): unknown => withValue(payloads[payload], path, value);

const nameOf = ({ payload, path, value }: Change): string =>
  `${payload} /${path.join('/')} = ${JSON.stringify(value).slice(0, 40)}`;

/** All but what is said of every HTML, right or wrong. */
const problemsOf = ({ problems }: ReadResult): readonly Problem[] =>
  problems.filter(({ code }) => code !== 'html-stripped');

/** What says nothing is as good as no field: many sources write `""`, `null` or an empty list for what they have not got. */
function saysNothing(value: unknown): boolean {
  return Array.isArray(value)
    ? value.every(saysNothing)
    : value === null || (typeof value === 'string' && !value.trim());
}

/** What the schema does not allow and reading takes without a word, because it is clear what is meant. */
function isUnderstood({ payload, path, value }: Change, release: unknown): boolean {
  if (saysNothing(value)) return true;
  // An author's own note on the file; and how sources say that there is no embargo.
  if (path[0] === '$schema' || (path[0] === 'embargo' && value === false)) return true;
  // A text in place of an object stands for its first field, and in place of a list for one entry: the words are kept.
  const isForMore = typeof valueAt(payloads[payload], path) === 'object';
  return isForMore && typeof value === 'string' && pathsOf(release).some((at) => valueAt(release, at) === value.trim());
}

describe('payloads of which one value is wrong', function () {
  this.timeout(100_000);

  it('begin as payloads that have every field and are right', () => {
    const named = new Set(Object.values(payloads).flatMap((payload) => pathsOf(payload).map((path) => path.at(-1))));
    const all = [root, ...Object.values(definitions)].flatMap((part) => Object.keys(propertiesOf(part)));
    expect([...new Set(all)].filter((field) => !named.has(field))).to.deep.equal([]);
    for (const [name, payload] of Object.entries(payloads)) {
      expect(isValid(payload), name + JSON.stringify(isValid.errors)).to.equal(true);
      expect(problemsOf(readRelease(payload)), name).to.deep.equal([]);
    }
  });

  it('are read, with a problem for what is wrong', () => {
    const changes = allChanges();
    const silent = changes.filter((change) => {
      const broken = changed(change);
      const result = readRelease(broken);
      return problemsOf(result).length === 0 && !isValid(broken) && !isUnderstood(change, result.release);
    });
    console.log(`one value wrong: ${changes.length} payloads read`);
    expect(silent.map(nameOf)).to.deep.equal([]);
  });

  it('never leave the page blank', async () => {
    const element = await fixture<PressRelease>(html`<press-release .permalink=${'release'}></press-release>`);
    const changes = allChanges();
    let headline: string | undefined;
    let refused = 0;
    for (const change of changes) {
      const { type } = await setPayload(element, changed(change));
      if (type === 'release-load') headline = element.release?.headline;
      else refused += 1;
      // What was shown stays when the next cannot be.
      const shown = deepQueryAll<HTMLElement>(element, '[part~=headline]')[0];
      expect(shown?.textContent, nameOf(change)).to.equal(headline);
      expect(shown?.offsetHeight, nameOf(change)).to.be.greaterThan(0);
    }
    console.log(`one value wrong: ${changes.length} payloads shown, ${refused} of them refused for their headline`);
    expect(refused).to.be.greaterThan(0);
    expect({}).to.not.have.property('polluted');
  });

  it('show the fallback where there was nothing before', async () => {
    for (const change of allChanges().filter(({ path }) => path.join() === 'headline')) {
      const element = await fixture<PressRelease>(html`<press-release><p>Fallback</p></press-release>`);
      const { type } = await setPayload(element, changed(change));
      const text = visibleText(element).trim();
      expect(text, nameOf(change)).to.contain(type === 'release-load' ? element.release?.headline : 'Fallback');
    }
  });
});
