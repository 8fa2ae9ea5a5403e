import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inEachEngine, untouched, whole } from './visit.mjs';

/** Pages that show the release like any other, whichever way the script comes and whatever else is there. */
const ordinary = [
  ...['head-blocking', 'head-module', 'head-async', 'head-async-module', 'script-element-made'],
  ...['body-before', 'body-inside', 'body-after', 'document-write', 'prototypes-extended', 'object-prototype'],
  'ad-blocker',
].map((name) => `${name}.html`);

/** What such a page brings itself. */
const beside = {
  'ad-blocker.html': ['ad-blocker.css', 'common-names.css'].map((file) => `test/host-pages/scripts/${file}`),
  'prototypes-extended.html': ['test/host-pages/scripts/extended-prototypes.js'],
};

inEachEngine((open, openFile) => {
  for (const file of [...ordinary, 'quirks.html', 'xml.xhtml']) {
    it(`${file} shows the release`, async () => {
      const visit = await open(`scripts/${file}`);
      await visit.sees(whole);
      await visit.isQuiet({ requests: beside[file] });
    });
  }

  it('quirks.html is in quirks mode, and xml.xhtml is XML', async () => {
    const quirks = await open('scripts/quirks.html');
    assert.equal(await quirks.evaluate(() => document.compatMode), 'BackCompat');
    const xml = await open('scripts/xml.xhtml');
    assert.equal(await xml.evaluate(() => document.contentType), 'application/xhtml+xml');
  });

  it('both scripts, each of them twice, show one release and say nothing', async () => {
    const visit = await open('scripts/both-twice.html');
    await visit.sees(whole);
    await visit.isQuiet({ requests: ['dist/embed.js?again', 'dist/embed.classic.js?again'] });
    assert.equal(await visit.evaluate(() => window.watched.loads), 1);
  });

  it('two versions show two releases with the classes of the first', async () => {
    const visit = await open('scripts/two-versions.html');
    await visit.sees(whole);
    await visit.sees(whole, 'press-release', 1);
    await visit.isQuiet({ requests: ['older/embed.js', 'older/embed.classic.js'] });
    assert.ok(await visit.evaluate(() => window.olderRan));
  });

  it('a name of a part stays with the site that owns it, before us or after us', async () => {
    const visit = await open('scripts/names-of-parts.html');
    await visit.sees(whole);
    const names = await visit.evaluate(() => {
      customElements.define('qr-link', class HostLink extends window.HTMLElement {});
      return ['contact-card', 'qr-link'].map((name) => customElements.get(name).name);
    });
    assert.deepEqual(names, ['HostCard', 'HostLink']);
    await visit.isQuiet();
  });

  it('a name of a part stays with the site where all parts are registered, with one warning', async () => {
    const visit = await open('scripts/names-of-parts-registered.html');
    await visit.sees(whole);
    assert.equal(await visit.evaluate(() => customElements.get('contact-card').name), 'HostCard');
    await visit.waitFor(() => Boolean(customElements.get('press-header')));
    await visit.isQuiet({ messages: [/tag-taken.*contact-card/], requests: ['dist/elements.js'] });
  });

  it('any other name that begins like ours stays with the site', async () => {
    const visit = await open('scripts/names-like-ours.html');
    await visit.sees(whole);
    assert.deepEqual(await namesTaken(visit), [
      'press-release',
      'press-release-header: HostHeader',
      'press-release-qr: HostCode',
    ]);
    await visit.isQuiet();
  });

  it("somebody else's press-release is left alone, with one warning", async () => {
    const visit = await open('scripts/other-press-release.html');
    await visit.waitFor(() => window.watched.messages.length > 0);
    await visit.sees(untouched);
    assert.deepEqual(await namesTaken(visit), ['press-release: HostRelease']);
    await visit.isQuiet({ messages: [/tag-taken.*press-release/] });
  });

  it("somebody else's script after ours finds the name taken and goes on", async () => {
    const visit = await open('scripts/other-press-release-after.html');
    await visit.sees(whole);
    await visit.isQuiet({ requests: ['test/host-pages/scripts/define-after.js'] });
  });

  it('a module loader of before 2015 is not asked', async () => {
    const visit = await open('scripts/amd.html');
    await visit.sees(whole);
    assert.deepEqual(await visit.evaluate(() => [window.asked, Object.keys(window.module.exports)]), [[], []]);
    await visit.isQuiet();
  });

  it('the page has the same globals and prototypes as before', async () => {
    const visit = await open('scripts/globals.html');
    await visit.sees(whole);
    const added = await visit.evaluate(() => window.namesNow().filter((name) => !window.before.has(name)));
    // Drivers leave names of their own.
    assert.deepEqual(
      added.filter((name) => !/ariaQuery|puppeteer|webdriver/i.test(name)),
      [],
    );
    await visit.isQuiet();
  });

  it('rules of an ad blocker hide nothing, not even where they reach into shadow roots', async () => {
    const visit = await open('scripts/ad-blocker.html');
    await visit.sees(whole);
    await visit.evaluate(async () => {
      // As the style sheets of a blocker that belong to the user, which some browsers apply everywhere.
      const sheet = new window.CSSStyleSheet();
      sheet.replaceSync(await (await fetch('ad-blocker.css')).text());
      for (const { shadowRoot } of window.watched.all(document, '*')) shadowRoot?.adoptedStyleSheets.push(sheet);
    });
    await visit.sees(whole);
  });

  it('a sandboxed frame without an address shows the release, and names its own address', async () => {
    const visit = await open('scripts/sandboxed-frame.html');
    await visit.waitFor(() => window.seenInside?.seen.qr === 'drawn');
    const { seen, messages, link } = await visit.evaluate(() => window.seenInside);
    assert.deepEqual(seen, whole);
    assert.deepEqual(messages, []);
    assert.equal(link, 'https://newsroom.example/7');
    await visit.isQuiet();
  });

  it('a page from the disk shows the release by the classic script, and names its own address', async () => {
    const visit = await openFile('scripts/from-disk.html');
    await visit.sees(whole);
    const link = await visit.evaluate(() => window.watched.part(window.watched.release(), 'qr-link').href);
    assert.equal(link, 'https://newsroom.example/7');
    assert.equal(await visit.evaluate(() => window.location.protocol), 'file:');
    await visit.isQuiet();
  });
});

/** Which names that are ours, or might be, are taken, and by whom. */
function namesTaken(visit) {
  return visit.evaluate(() => {
    const alike = ['header', 'contact', 'interview', 'qr', 'legal'].map((name) => `press-release-${name}`);
    const parts = [
      'press-header',
      'contact-card',
      'interview-qa',
      'qr-link',
      'legal-notice',
      'press-body',
      'press-about',
    ];
    return ['press-release', ...alike, ...parts].flatMap((name) => {
      const owner = customElements.get(name);
      return owner ? [owner.name.startsWith('Host') ? `${name}: ${owner.name}` : name] : [];
    });
  });
}
