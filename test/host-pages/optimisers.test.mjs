import assert from 'node:assert/strict';
import { it } from 'node:test';
import { fallbackAlone, inEachEngine, untouched, whole } from './visit.mjs';

/** Pages where the script stands without its chunks, and what they ask for. */
const chunkless = {
  alone: ['alone/embed.js'],
  'alone-html': ['alone/embed.js', 'test/host-pages/html-release.json'],
  'inlined-module': [],
};

inEachEngine((open) => {
  for (const [file, requests] of Object.entries(chunkless)) {
    it(`${file}.html shows the text, and the code's address as a link`, async () => {
      const visit = await open(`optimisers/${file}.html`);
      await visit.waitFor(() => window.watched.look(window.watched.release()).qr === 'link');
      // Room is kept for the code until its chunk did not come.
      await visit.waitFor(() => window.watched.all(window.watched.release().shadowRoot, '.code').length === 0);
      assert.ok(visit.requested.some((request) => /\/chunks\/qr-/.test(request)));
      await visit.sees({ ...whole, qr: 'link' });
      assert.equal(await visit.evaluate(() => window.watched.errors), 0);
      await visit.isQuiet({ requests, isFaulty: true });
    });
  }

  for (const [file, script] of Object.entries({
    'joined-in-lines': 'joined/in-lines.js',
    'joined-in-one-line': 'joined/in-one-line.js',
  })) {
    it(`${file}.html runs every script on its own`, async () => {
      const visit = await open(`optimisers/${file}.html`);
      await visit.sees(whole);
      const ran = () => [typeof window.before, window.isBeforeCalled ?? false, window.after];
      assert.deepEqual(await visit.evaluate(ran), ['function', false, true]);
      await visit.isQuiet({ requests: [script] });
    });
  }

  for (const file of ['minified', 'lowered', 'inlined', 'blob']) {
    it(`${file}.html shows the release`, async () => {
      const visit = await open(`optimisers/${file}.html`);
      await visit.sees(whole);
      await visit.isQuiet({ requests: [`${file}/embed.classic.js`] });
    });
  }

  it('delayed.html shows the release after the first input', async () => {
    const visit = await open('optimisers/delayed.html');
    await visit.sees(untouched);
    assert.deepEqual(
      visit.requested.filter((request) => /json|embed/.test(request)),
      [],
    );
    await visit.evaluate(() => void window.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'Tab' })));
    await visit.sees(whole);
    await visit.isQuiet();
  });

  it('consent.html shows the release when the reader agrees', async () => {
    const visit = await open('optimisers/consent.html');
    await visit.sees(untouched);
    assert.deepEqual(
      visit.requested.filter((request) => /json|embed/.test(request)),
      [],
    );
    await visit.evaluate(() => document.querySelector('button').click());
    await visit.sees(whole);
    await visit.isQuiet();
  });

  for (const file of ['stalled', 'stalled-at-end']) {
    it(`${file}.html shows the fallback until the JSON is whole`, async () => {
      const visit = await open(`optimisers/${file}.html`, { until: 'commit' });
      await visit.waitFor(() => document.querySelector('press-release script')?.textContent.includes('A bridge opens'));
      await visit.sees(fallbackAlone);
      assert.equal(await visit.evaluate(() => document.readyState), 'loading');
      visit.resume();
      const { headline, state, qr, fallback } = whole;
      await visit.sees({ headline, state, qr, fallback });
      assert.deepEqual(await visit.evaluate(() => [window.watched.loads, window.watched.errors]), [1, 0]);
      await visit.isQuiet();
    });
  }
});
