import { expect } from '@open-wc/testing';
import { readRelease } from '../../src/payload/read.js';

describe('the real release', () => {
  let payload: unknown;

  before(async function () {
    const response = await fetch('/shared/payloads/pressebox-116493.json');
    // The folder lies beside the checkout where it exists at all.
    if (!response.ok) this.skip();
    payload = await response.json();
  });

  it('reads without a problem', () => {
    const { release, problems } = readRelease(payload);
    expect(problems).to.deep.equal([]);
    expect(release).to.include({ kind: 'interview', id: '116493', language: 'de', place: 'Dortmund' });
    expect(release?.published).to.equal(undefined);
    expect(release?.organizations[0]?.address?.country).to.equal('DE');
    expect(release?.legal.statements.map(({ type }) => type)).to.deep.equal(['disclaimer', 'notice', 'copyright']);
    const interview = release?.body[0];
    expect(interview?.type === 'interview' && interview.items.length).to.equal(6);
  });
});
