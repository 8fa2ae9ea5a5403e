import { expect, fixture, html } from '@open-wc/testing';
import { hasFallback, inlineScript, isWhole } from '../../src/press-release/inline-payload.js';

describe('inlineScript', () => {
  it('finds JSON scripts among the direct children alone', async () => {
    const element = await fixture<HTMLElement>(html`<div>
      <div><script type="application/json">1</script></div>
      <script type="text/plain">2</script>
      <script type="application/ld+json">3</script>
    </div>`);
    expect(inlineScript(element)?.textContent).to.equal('3');
    expect(inlineScript(document.createElement('div'))).to.equal(null);
  });
});

describe('hasFallback', () => {
  it('does not count scripts, comments, white space and content of named slots', async () => {
    const none = await fixture<HTMLElement>(html`<div>
      <script type="application/json">{}</script>
      <!-- a comment of a CMS -->
      <p slot="before">x</p>
    </div>`);
    expect(hasFallback(none)).to.equal(false);
    expect(hasFallback(await fixture<HTMLElement>(html`<div><a href="/x">Read</a></div>`))).to.equal(true);
    expect(hasFallback(await fixture<HTMLElement>(html`<div>Read</div>`))).to.equal(true);
  });
});

describe('isWhole', () => {
  it('waits while the parser may still be inside the script', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inner = frame.contentDocument as Document;
    inner.open();
    inner.write('<div id="release"><script type="application/json">{"headline":');
    const script = inner.querySelector('script') as HTMLScriptElement;
    expect(isWhole(script), 'half of the text').to.equal(false);
    inner.write('"x"}</scr' + 'ipt>');
    expect(isWhole(script), 'the end tag alone does not show in the tree').to.equal(false);
    inner.write('<a>fallback</a>');
    expect(isWhole(script), 'something follows').to.equal(true);
    inner.close();
    expect(isWhole(script)).to.equal(true);
    frame.remove();
  });
});
