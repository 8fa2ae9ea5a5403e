import { expect } from '@open-wc/testing';
import { problemSentence } from '../../src/payload/problem-sentences.js';
import { problemCodes, type Problem, type ProblemCode } from '../../src/payload/problems.js';
import { readRelease } from '../../src/payload/read.js';

const fields = (more: object): unknown => ({ headline: 'Harbour opens', ...more });

function nested(levels: number): unknown {
  return JSON.parse('['.repeat(levels) + ']'.repeat(levels));
}

/** A payload for each code that reading can give, with all problems it should give. */
const examples: readonly (readonly [payload: unknown, ...problems: readonly Problem[]])[] = [
  [null, { path: '', code: 'not-an-object', severity: 'error' }],
  [[], { path: '', code: 'not-an-object', severity: 'error' }],
  ['{"headline":"A"}', { path: '', code: 'not-an-object', severity: 'error' }],
  [{}, { path: '/headline', code: 'missing-headline', severity: 'error' }],
  [{ headline: ' ' }, { path: '/headline', code: 'missing-headline', severity: 'error' }],
  [fields({ portal: {} }), { path: '/portal', code: 'missing-field', severity: 'error', hint: 'name' }],
  [
    fields({ contacts: [{ role: 'x' }] }),
    { path: '/contacts/0', code: 'missing-field', severity: 'error', hint: 'name|text|phone|mobile|email|url' },
  ],
  [fields({ place: ['x'] }), { path: '/place', code: 'wrong-type', severity: 'error', hint: 'text' }],
  [fields({ labels: 'x' }), { path: '/labels', code: 'wrong-type', severity: 'error', hint: 'object' }],
  [fields({ id: 204815 }), { path: '/id', code: 'wrong-type', severity: 'hint', hint: 'text' }],
  [
    fields({ series: { name: 'A', total: '5' } }),
    { path: '/series/total', code: 'wrong-type', severity: 'error', hint: 'number' },
  ],
  [
    fields({ body: [{ type: 'list', ordered: 1, items: [] }] }),
    { path: '/body/0/ordered', code: 'wrong-type', severity: 'error', hint: 'boolean' },
  ],
  [fields({ labels: { id: 5 } }), { path: '/labels/id', code: 'wrong-type', severity: 'error', hint: 'text' }],
  [
    fields({ organisations: [] }),
    { path: '/organisations', code: 'unknown-field', severity: 'warning', hint: 'organizations' },
  ],
  [fields({ headlnie: 'x' }), { path: '/headlnie', code: 'unknown-field', severity: 'warning', hint: 'headline' }],
  [fields({ Url: 'x' }), { path: '/Url', code: 'unknown-field', severity: 'warning', hint: 'url' }],
  [
    fields({ sub_headline: 'x' }),
    { path: '/sub_headline', code: 'unknown-field', severity: 'warning', hint: 'subheadline' },
  ],
  [fields({ Title: 'x' }), { path: '/Title', code: 'unknown-field', severity: 'warning', hint: 'headline' }],
  [fields({ 'a/b~c': 'x' }), { path: '/a~1b~0c', code: 'unknown-field', severity: 'warning' }],
  [fields({ constructor: 'x' }), { path: '/constructor', code: 'unknown-field', severity: 'warning' }],
  [fields({ status: 'Cancelled' }), { path: '/status', code: 'unknown-value', severity: 'warning', hint: 'canceled' }],
  [fields({ status: 'draft' }), { path: '/status', code: 'unknown-value', severity: 'warning', hint: 'withheld' }],
  [
    fields({ kind: 'Poem' }),
    {
      path: '/kind',
      code: 'unknown-value',
      severity: 'error',
      hint: 'press-release, interview, statement, event, job, ad-hoc',
    },
  ],
  [
    fields({ body: [{ type: 'heading', level: 1, text: 'x' }] }),
    { path: '/body/0/level', code: 'unknown-value', severity: 'error', hint: '2, 3, 4, 5, 6' },
  ],
  [
    fields({ series: { name: 'A', total: -1 } }),
    { path: '/series/total', code: 'wrong-type', severity: 'error', hint: 'number' },
  ],
  [fields({ version: 0 }), { path: '/version', code: 'unknown-value', severity: 'warning', hint: '1' }],
  [
    fields({ body: [{ type: 'poll', text: 'x' }] }),
    { path: '/body/0', code: 'unknown-block', severity: 'warning', hint: 'poll' },
  ],
  [fields({ body: [{ text: 'x' }] }), { path: '/body/0', code: 'unknown-block', severity: 'warning' }],
  [
    fields({ body: [{ type: 'image', src: 'a.jpg', media: 'b' }] }),
    { path: '/body/0/media', code: 'unknown-reference', severity: 'error', hint: 'b' },
  ],
  [fields({ published: '4/6/2026' }), { path: '/published', code: 'bad-date', severity: 'error', hint: '4/6/2026' }],
  [fields({ updated: '2026-02-30' }), { path: '/updated', code: 'bad-date', severity: 'error', hint: '2026-02-30' }],
  [fields({ language: 'german' }), { path: '/language', code: 'bad-language', severity: 'error', hint: 'german' }],
  [fields({ language: 'x-' }), { path: '/language', code: 'bad-language', severity: 'error', hint: 'x-' }],
  [
    fields({ embargo: { until: 'Monday' } }),
    { path: '/embargo/until', code: 'bad-embargo', severity: 'warning', hint: 'Monday' },
  ],
  [fields({ embargo: true }), { path: '/embargo', code: 'bad-embargo', severity: 'warning', hint: '…' }],
  [
    fields({ url: 'javascript:alert(1)' }),
    { path: '/url', code: 'unsafe-url', severity: 'error', hint: 'javascript:alert(1)' },
  ],
  [fields({ body: { html: '<p>x</p>' } }), { path: '/body', code: 'html-stripped', severity: 'warning' }],
  [fields({ version: 2 }), { path: '/version', code: 'newer-version', severity: 'warning', hint: '1' }],
  [
    fields({
      organizations: [
        { id: 'a', name: 'A' },
        { id: 'a', name: 'B' },
      ],
    }),
    { path: '/organizations/1/id', code: 'duplicate-id', severity: 'error', hint: 'a' },
  ],
  [
    fields({ keywords: Array(1001).fill('x') }),
    { path: '/keywords', code: 'too-many', severity: 'error', hint: '1000' },
  ],
  [fields({ 'x-deep': nested(65) }), { path: '', code: 'too-deep', severity: 'error' }],
];

/** Given by an element, or where HTML is parsed, which this file does not. */
const elsewhere: readonly ProblemCode[] = ['qr-too-long', 'html-reduced', 'filtered-json', 'not-json', 'broken-json'];

describe('problems of reading', () => {
  for (const [payload, ...expected] of examples) {
    const name = JSON.stringify(payload).slice(0, 70);
    it(`tells ${expected.map(({ code }) => code).join()} of ${name}`, () => {
      const { problems } = readRelease(payload);
      expect(problems).to.deep.equal(expected);
    });
  }

  it('has an example of every code', () => {
    const shown = examples.flatMap(([, ...problems]) => problems.map(({ code }) => code));
    expect(new Set([...shown, ...elsewhere])).to.deep.equal(new Set(problemCodes));
  });

  it('gives no release where there is none, or where it cannot be walked', () => {
    for (const payload of [null, [], 7, 'x', true, {}, { headline: {} }, fields({ body: nested(65) })]) {
      expect(readRelease(payload).release).to.equal(null);
    }
    expect(readRelease(fields({ 'x-deep': nested(64) })).release).to.not.equal(null);
    expect(readRelease(fields({ 'x-deep': nested(5000) })).problems[0]?.code).to.equal('too-deep');
  });

  it('reads as far as it can', () => {
    const { release } = readRelease(
      fields({ version: 9, kicker: 7, place: [], keywords: ['a', {}, 'b'], embargo: { until: 'soon' } }),
    );
    expect(release).to.include({ version: 1, kicker: '7' });
    expect(release?.keywords).to.deep.equal(['a', 'b']);
    expect(release?.embargo).to.deep.equal({ until: 'soon' });
  });

  it('keeps an embargo of which nothing can be read', () => {
    for (const embargo of [true, 5, [], ['2026-10-12'], { date: '2026-10-12' }, { until: {} }, { note: {} }]) {
      const { release } = readRelease(fields({ embargo }));
      expect(release?.embargo?.until, JSON.stringify(embargo)).to.be.a('string').and.not.equal('');
    }
  });

  it('withholds a release whose status it does not know', () => {
    const statusOf = (status: unknown): unknown => readRelease(fields({ status })).release?.status;
    for (const unknown of ['draft', 'with-held', 'WITHHELD', ' x ', 0, true, [], {}])
      expect(statusOf(unknown)).to.equal('withheld');
    for (const canceled of ['canceled', 'cancelled', 'Cancelled ']) expect(statusOf(canceled)).to.equal('canceled');
    for (const usable of ['usable', 'Usable', '', ' ', null]) expect(statusOf(usable)).to.equal('usable');
  });

  it('survives objects that no JSON makes', () => {
    const thrower = {
      headline: 'A',
      get kicker(): string {
        throw new Error('no');
      },
    };
    expect(readRelease(thrower)).to.deep.equal({
      release: null,
      problems: [{ path: '', code: 'not-an-object', severity: 'error' }],
    });
    const cycle: Record<string, unknown> = { headline: 'A' };
    cycle['body'] = [cycle];
    expect(readRelease(cycle).problems[0]?.code).to.equal('too-deep');
    let doubled: unknown = 'x';
    for (let level = 0; level < 28; level++) doubled = { type: 'unheard', parts: [doubled, doubled] };
    expect(readRelease({ headline: 'A', body: [doubled] }).release).to.not.equal(null);
  });

  it('does not fill the memory with problems or entries', () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`field${index}`, 1]));
    expect(readRelease(fields(many)).problems).to.have.length(500);
    const rows = Array.from({ length: 1000 }, () => Array(1000).fill('x') as string[]);
    const { release, problems } = readRelease(fields({ body: [{ type: 'table', rows }] }));
    expect(problems.some(({ code }) => code === 'too-many')).to.equal(true);
    expect(JSON.stringify(release).length).to.be.below(1_000_000);
  });
});

describe('problemSentence', () => {
  for (const language of ['en', 'de'] as const) {
    it(`has a sentence for every code in ${language}`, () => {
      const sentences = problemCodes.map((code) =>
        problemSentence({ path: '', code, severity: 'error', hint: 'H' }, language),
      );
      for (const sentence of sentences) expect(sentence).to.match(/^.{30,}[.?]$/);
      expect(new Set(sentences).size).to.equal(problemCodes.length);
    });

    it(`says nothing odd about any example in ${language}`, () => {
      for (const problem of examples.flatMap(([payload]) => readRelease(payload).problems)) {
        const sentence = problemSentence(problem, language);
        expect(sentence).to.not.match(/undefined|null|\[object|“”|„“/);
        expect(sentence).to.match(/^[\p{Lu}“„]/u);
      }
    });
  }

  it('puts the place into words', () => {
    const problem: Problem = { path: '/contacts/1/phone', code: 'wrong-type', severity: 'error', hint: 'text' };
    expect(problemSentence(problem, 'en')).to.equal(
      'Contacts, no. 2, telephone number: This should be text and is not shown as it is. Please correct it.',
    );
    expect(problemSentence(problem, 'de')).to.equal(
      'Kontakte, Nr. 2, Telefonnummer: Hier sollte Text stehen; so wird es nicht gezeigt. Bitte berichtigen Sie es.',
    );
  });

  it('names all fields of which one is needed', () => {
    const problem: Problem = { path: '/body/0', code: 'missing-field', severity: 'error', hint: 'src|media' };
    expect(problemSentence(problem, 'en')).to.contain('The field “src” or “media” is missing');
    expect(problemSentence(problem, 'de')).to.contain('Das Feld „src“ oder „media“ fehlt');
  });

  it('names the field that is likely meant', () => {
    const problem: Problem = {
      path: '/organisation',
      code: 'unknown-field',
      severity: 'warning',
      hint: 'organization',
    };
    expect(problemSentence(problem, 'en')).to.equal(
      '“organisation”: There is no field of this name, so it is not shown. Did you mean “organization”?',
    );
    expect(problemSentence({ ...problem, path: '/a~1b' }, 'de'))
      .to.contain('„a/b“: ')
      .and.to.contain('Meinten Sie „organization“?');
  });
});
