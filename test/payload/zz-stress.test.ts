import { expect } from '@open-wc/testing';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readRelease } from '../../src/payload/read.js';
import schema from '../../src/payload/release.schema.json';
import { broken, payloads } from './arbitrary.js';

const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false });
for (const annotation of ['x-shorthand', 'x-always', 'x-inline']) ajv.addKeyword(annotation);
const isValid = ajv.compile(schema);

function isFrozen(value: unknown): boolean {
  return (
    typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen))
  );
}

describe('readRelease, whatever it is given', function () {
  this.timeout(600_000);

  it('never throws on a JSON value', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void readRelease(value)));
    fc.assert(
      fc.property(broken, (value) => void readRelease(value)),
      { numRuns: 15000 },
    );
  });

  it('never throws on a value of any other kind', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
    });
    fc.assert(fc.property(anything, (value) => void readRelease(value)));
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('headline', 'body', 'embargo', 'version', 'media', 'legal', 'labels'), anything),
        (value) => void readRelease({ headline: 'Harbour opens', ...value }),
      ),
    );
  });

  it('reads what the schema allows without a complaint about it', () => {
    // Whether an id is used twice, is there at all or is too deep inside, and whether words are a date, no schema can say.
    const beyond = ['duplicate-id', 'unknown-reference', 'html-stripped', 'too-deep', 'bad-embargo'];
    fc.assert(
      fc.property(payloads, (payload) => {
        expect(isValid(payload), JSON.stringify(isValid.errors)).to.equal(true);
        const { release, problems } = readRelease(payload);
        expect(release).to.not.equal(null);
        const codes = new Set(problems.map(({ code }) => code));
        const rest = problems.filter(({ code }) => !beyond.includes(code));
        // A block that points at nothing is dropped for having nothing to show.
        expect(rest.filter(({ code }) => code !== 'missing-field' || !codes.has('unknown-reference'))).to.deep.equal(
          [],
        );
      }),
      { numRuns: 15000 },
    );
  });

  it('gives a release that the schema allows, frozen to its depth, that reads as itself', () => {
    fc.assert(
      fc.property(fc.oneof(payloads, broken), (payload) => {
        const { release, problems } = readRelease(payload);
        expect(isFrozen(problems)).to.equal(true);
        if (!release) return;
        expect(isFrozen(release)).to.equal(true);
        expect(isValid(release), JSON.stringify(isValid.errors)).to.equal(true);
        const again = readRelease(JSON.parse(JSON.stringify(release)));
        expect(again.release).to.deep.equal(release);
        // An embargo that cannot be read holds, and stays a problem.
        expect(again.problems.filter(({ code }) => code !== 'bad-embargo')).to.deep.equal([]);
      }),
      { numRuns: 30000 },
    );
  });

  it('names places that are in the payload', () => {
    fc.assert(
      fc.property(broken, (payload) => {
        for (const { path, code } of readRelease(payload).problems) {
          if (code === 'missing-headline') continue;
          const keys = path
            .split('/')
            .slice(1)
            .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
          let at: unknown = payload;
          for (const key of keys) {
            expect(typeof at === 'object' && at !== null && Object.hasOwn(at, key), `${path} of ${code}`).to.equal(
              true,
            );
            at = (at as Record<string, unknown>)[key];
          }
        }
      }),
      { numRuns: 15000 },
    );
  });
});
