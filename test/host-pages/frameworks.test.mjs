import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inEachEngine, untouched, whole } from './visit.mjs';

const next = { ...whole, headline: 'A second bridge opens', text: 'It opens in June.' };
const nextPayload = { requests: ['test/host-pages/next-release.json'] };

const act = () => window.act();
const loads = () => window.watched.loads;

inEachEngine((open) => {
  it('moved.html loads once', async () => {
    const visit = await open('frameworks/moved.html');
    await visit.sees(whole);
    await visit.evaluate(act);
    await visit.sees(whole, 'aside press-release');
    assert.equal(await visit.evaluate(loads), 1);
    await visit.isQuiet();
  });

  it('moved.html may move it while it loads', async () => {
    const visit = await open('frameworks/moved.html', { until: 'commit' });
    await visit.waitFor(() => window.act && Boolean(document.querySelector('aside')));
    await visit.evaluate(act);
    await visit.sees(whole, 'aside press-release');
    await visit.isQuiet();
  });

  it('cloned.html shows both, with one request', async () => {
    const visit = await open('frameworks/cloned.html');
    await visit.sees(whole);
    await visit.evaluate(act);
    await visit.sees(whole, 'press-release', 1);
    await visit.sees(whole);
    await visit.isQuiet();
  });

  it('parsed-again.html shows both again', async () => {
    const visit = await open('frameworks/parsed-again.html');
    for (const number of [0, 1]) await visit.sees(whole, 'press-release', number);
    await visit.evaluate(act);
    for (const number of [0, 1]) await visit.sees(whole, 'press-release', number);
    assert.equal(await visit.evaluate(() => document.querySelectorAll('press-release').length), 2);
  });

  for (const way of ['act', 'create']) {
    it(`adopted.html shows it in the other document, with its styles (${way})`, async () => {
      const visit = await open('frameworks/adopted.html');
      await visit.sees(whole);
      await visit.evaluate((name) => window[name](), way);
      await visit.waitFor(() => window.watched.look(window.moved).qr === 'drawn');
      assert.deepEqual(await visit.evaluate(() => window.watched.look(window.moved)), whole);
      await visit.isQuiet();
    });
  }

  it('adopted.html may take it back', async () => {
    const visit = await open('frameworks/adopted.html');
    await visit.sees(whole);
    await visit.evaluate(act);
    await visit.evaluate(() => document.body.append(window.moved));
    await visit.sees(whole);
    await visit.isQuiet();
  });

  it('before-upgrade.html keeps what was set', async () => {
    const visit = await open('frameworks/before-upgrade.html');
    for (const id of ['attribute', 'property', 'payload']) await visit.sees(untouched, `#${id}`);
    await visit.evaluate(act);
    for (const id of ['attribute', 'property', 'payload']) await visit.sees(whole, `#${id}`);
    const level = () => {
      const headline = window.watched.part(window.watched.release('#payload'), 'headline');
      return headline.getAttribute('aria-level') ?? headline.closest('h1, h2, h3, h4, h5, h6').localName;
    };
    assert.equal(await visit.evaluate(level), 'h4');
    await visit.isQuiet();
  });

  it('undefined-properties.html shows it', async () => {
    const visit = await open('frameworks/undefined-properties.html');
    await visit.evaluate(act);
    await visit.sees(whole);
    await visit.isQuiet();
  });

  it('mounted-twice.html loads once, and shows it again when it is put back', async () => {
    const visit = await open('frameworks/mounted-twice.html');
    await visit.evaluate(act);
    await visit.sees(whole);
    assert.equal(await visit.evaluate(loads), 1);
    await visit.evaluate(() => window.takeOut());
    await visit.waitFor(() => !window.watched.release());
    await visit.evaluate(() => window.putBack());
    await visit.sees(whole);
    await visit.isQuiet();
  });

  it("turbo.html shows the next page's release, and the first again from the cache", async () => {
    const visit = await open('frameworks/turbo.html');
    await visit.sees(whole);
    await visit.evaluate(act);
    await visit.sees(next);
    await visit.waitFor(codeNamesPage);
    await visit.evaluate(() => window.goBack());
    await visit.sees(whole);
    await visit.waitFor(codeNamesPage);
  });

  it('htmx.html shows what is swapped in, and what is restored', async () => {
    const visit = await open('frameworks/htmx.html');
    await visit.sees(whole);
    await visit.evaluate(act);
    await visit.sees(next);
    await visit.evaluate(() => window.swapElement());
    await visit.sees(whole);
    await visit.evaluate(act);
    await visit.sees(next);
    await visit.evaluate(() => window.goBack());
    await visit.sees(whole);
  });

  it('morphed.html keeps what is the same and shows what is new', async () => {
    const visit = await open('frameworks/morphed.html');
    await visit.sees(whole);
    await visit.evaluate(act);
    await visit.sees(whole);
    assert.equal(await visit.evaluate(loads), 1);
    await visit.evaluate(() => window.change());
    await visit.sees(next);
    assert.equal(await visit.evaluate(loads), 2);
    await visit.isQuiet(nextPayload);
  });

  it('hydrated.html loads once', async () => {
    const visit = await open('frameworks/hydrated.html');
    await visit.sees(whole);
    const html = await visit.evaluate(() => document.querySelector('press-release').outerHTML);
    await visit.evaluate(act);
    await visit.sees(whole);
    assert.equal(await visit.evaluate(loads), 1);
    // Hydration compares: nothing may have been written into the page.
    assert.equal(await visit.evaluate(() => document.querySelector('press-release').outerHTML), html);
    assert.equal(await visit.evaluate(() => document.querySelector('press-release').attributes.length), 0);
    await visit.isQuiet();
  });
});

/** Whether the code's link is the page's address of now. In the page. */
function codeNamesPage() {
  return window.watched.part(window.watched.release(), 'qr-link')?.href === window.location.href;
}
