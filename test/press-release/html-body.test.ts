import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define/press-release.js';
import type { PressRelease } from '../../src/press-release/press-release.js';
import type { ReleaseErrorEvent } from '../../src/press-release/release-error-event.js';
import type { ReleaseLoadEvent } from '../../src/press-release/release-load-event.js';
import { axeFindings } from '../helpers/axe.js';
import { deepQueryAll, squash, visibleText } from '../helpers/text.js';

const payload = {
  headline: 'A bridge opens',
  language: 'en',
  body: {
    html: '<h2>Why <em>now</em></h2><p>Because &#8222;it&#8220; is <a href="/done" onclick="pwned()">done</a>.</p><ul><li>One</li></ul><form><input></form>',
  },
};

const codesOf = ({ problems }: PressRelease): readonly string[] => problems.map(({ code }) => code);

/** Counts the events of an element from now on. */
function eventsOf(element: PressRelease): string[] {
  const seen: string[] = [];
  element.addEventListener('release-load', ({ release }) => seen.push(release.headline));
  element.addEventListener('release-error', ({ code }) => seen.push(code));
  return seen;
}

async function shown(given: unknown): Promise<PressRelease> {
  const element = document.createElement('press-release');
  element.payload = given;
  const loaded = oneEvent<ReleaseLoadEvent>(element, 'release-load');
  document.body.append(element);
  await loaded;
  return element;
}

describe('an HTML body in <press-release>', () => {
  const warn = console.warn;
  let warnings: string[] = [];
  beforeEach(() => {
    warnings = [];
    console.warn = (...parts: unknown[]) => warnings.push(parts.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
    for (const element of document.querySelectorAll('press-release')) element.remove();
  });

  it('is shown as headings, paragraphs, lists and links', async () => {
    const element = await shown(payload);
    const find = (selector: string): readonly string[] =>
      deepQueryAll(element, selector).map(({ textContent }) => squash(textContent ?? ''));
    expect(find('[part~=heading]')).to.include('Why now');
    expect(find('em')).to.include('now');
    expect(find('[part~=list] li')).to.deep.equal(['One']);
    const link = deepQueryAll<HTMLAnchorElement>(element, 'a').find(({ textContent }) => textContent === 'done');
    expect(link?.href).to.equal(new URL('/done', document.baseURI).href);
    expect(link?.getAttribute('onclick')).to.equal(null);
    expect(squash(visibleText(element))).to.contain('Because „it“ is done.');
    expect(codesOf(element)).to.deep.equal(['html-reduced']);
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('comes with one event and state "ready", after "loading"', async () => {
    const element = document.createElement('press-release');
    element.payload = payload;
    const seen = eventsOf(element);
    document.body.append(element);
    await element.updateComplete;
    expect([element.state, element.release]).to.deep.equal(['loading', null]);
    await oneEvent(element, 'release-load');
    expect(element.state).to.equal('ready');
    await aTimeout(0);
    expect(seen).to.deep.equal([payload.headline]);
  });

  it('changes nothing for a payload without one: that is shown at once', async () => {
    const element = document.createElement('press-release');
    element.payload = { headline: 'At once', body: ['Text.'] };
    document.body.append(element);
    await element.updateComplete;
    expect(element.state).to.equal('ready');
    expect(squash(visibleText(element))).to.contain('Text.');
  });

  it('may come from an address, whose own base its links have', async () => {
    const element = document.createElement('press-release');
    element.src = URL.createObjectURL(new Blob([JSON.stringify(payload)], { type: 'application/json' }));
    const seen = eventsOf(element);
    document.body.append(element);
    await oneEvent(element, 'release-load');
    expect(squash(visibleText(element))).to.contain('Why now');
    expect(seen).to.deep.equal([payload.headline]);
  });

  it('may stand in the page', async () => {
    const element = document.createElement('press-release');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.append(JSON.stringify(payload));
    element.append(script, 'Fallback');
    const loaded = oneEvent(element, 'release-load');
    document.body.append(element);
    await loaded;
    const text = squash(visibleText(element));
    expect(text).to.contain('Why now').and.to.not.contain('Fallback');
  });

  it('yields to what is set while it is under way', async () => {
    const element = document.createElement('press-release');
    element.payload = payload;
    const seen = eventsOf(element);
    document.body.append(element);
    await element.updateComplete;
    expect(element.state).to.equal('loading');
    element.payload = { headline: 'The last word' };
    await element.updateComplete;
    expect(element.state).to.equal('ready');
    element.payload = { ...payload, headline: 'No: this one' };
    await element.updateComplete;
    element.payload = { ...payload, headline: 'Or this' };
    await element.updateComplete;
    await oneEvent(element, 'release-load');
    await aTimeout(0);
    expect(seen).to.deep.equal(['The last word', 'Or this']);
    expect(squash(visibleText(element)))
      .to.contain('Or this')
      .and.to.contain('Why now');
  });

  it('ends with the removal of the element, and begins again when it is put back', async () => {
    const element = document.createElement('press-release');
    element.payload = payload;
    const seen = eventsOf(element);
    document.body.append(element);
    await element.updateComplete;
    element.remove();
    // Another one gets through meanwhile: the chunk has come.
    await shown({ ...payload, headline: 'Other' });
    await aTimeout(0);
    expect(seen).to.deep.equal([]);
    const loaded = oneEvent(element, 'release-load');
    document.body.append(element);
    await loaded;
    expect(seen).to.deep.equal([payload.headline]);
  });

  it('leaves what is on screen there until it is ready', async () => {
    const element = await shown({ headline: 'First', body: ['Before.'] });
    element.payload = payload;
    await element.updateComplete;
    expect(element.state).to.equal('loading');
    expect(squash(visibleText(element))).to.contain('Before.');
    await oneEvent(element, 'release-load');
    expect(squash(visibleText(element)))
      .to.contain('Why now')
      .and.to.not.contain('Before.');
  });

  it('settles a reload after it is shown', async () => {
    const element = await shown(payload);
    await element.reload();
    expect(element.state).to.equal('ready');
    expect(squash(visibleText(element))).to.contain('Why now');
  });

  it('does not hide that there is no release', async () => {
    const element = document.createElement('press-release');
    element.payload = { ...payload, headline: '' };
    const failed = oneEvent<ReleaseErrorEvent>(element, 'release-error');
    document.body.append(element);
    expect((await failed).code).to.equal('payload');
  });

  describe('where the page forbids to parse', () => {
    const refuse = (): never => {
      throw new TypeError('This document requires trusted types.');
    };
    const { parseFromString } = DOMParser.prototype;
    const parseHTML = Object.getOwnPropertyDescriptor(Document, 'parseHTML');
    beforeEach(() => {
      DOMParser.prototype.parseFromString = refuse;
      Object.defineProperty(Document, 'parseHTML', { value: refuse, configurable: true });
    });
    afterEach(() => {
      DOMParser.prototype.parseFromString = parseFromString;
      if (parseHTML) Object.defineProperty(Document, 'parseHTML', parseHTML);
      else Reflect.deleteProperty(Document, 'parseHTML');
    });

    it('is its text, with a problem', async () => {
      const element = await shown(payload);
      expect(element.state).to.equal('ready');
      const text = squash(visibleText(element));
      expect(text).to.contain('Why now').and.to.contain('Because „it“ is done.');
      expect(deepQueryAll(element, '[part~=list]')).to.deep.equal([]);
      expect(codesOf(element)).to.deep.equal(['html-stripped']);
    });
  });
});

describe('a payload that is no JSON in <press-release>', () => {
  const warn = console.warn;
  let warnings: string[] = [];
  beforeEach(() => {
    warnings = [];
    console.warn = (...parts: unknown[]) => warnings.push(parts.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('is told from JSON that a CMS has changed, by a problem and on the console', async () => {
    const element = await fixture<PressRelease>(html`<press-release>
      <script type="application/json">
        <p>{ &#8220;headline&#8221;: &#8220;A bridge opens&#8221;,<br />
        &#8220;place&#8221;: &#8220;Leeds&#8221; }</p>
      </script>
      Fallback
    </press-release>`);
    await aTimeout(0);
    expect(element.error?.code).to.equal('parse');
    expect(element.problems.map(({ code, hint }) => [code, hint?.slice(0, 14)])).to.deep.equal([
      ['filtered-json', 'filtered-json:'],
    ]);
    expect(warnings.join()).to.contain('release-parse').and.to.contain('filtered-json');
    expect(squash(visibleText(element))).to.equal('Fallback');
  });

  it('is told to be a page, from its type or its text', async () => {
    for (const type of ['text/html', 'text/plain']) {
      const element = document.createElement('press-release');
      element.append('Fallback');
      element.src = URL.createObjectURL(new Blob(['<!doctype html><p>Not found'], { type }));
      const failed = oneEvent<ReleaseErrorEvent>(element, 'release-error');
      document.body.append(element);
      expect((await failed).code).to.equal('content-type');
      expect(element.problems.map(({ code }) => code)).to.deep.equal(['not-json']);
      expect(warnings.join()).to.contain('not-json');
      element.remove();
    }
  });

  it('has one problem where it breaks off, and not those of the payload before it', async () => {
    const element = await fixture<PressRelease>(
      html`<press-release .payload=${{ headline: 'A', body: 'B', place: 7 }}>x</press-release>`,
    );
    expect(element.problems).not.to.deep.equal([]);
    element.payload = '{ "headline": ';
    await element.updateComplete;
    expect(element.error?.code).to.equal('parse');
    expect(element.problems.map(({ code }) => code)).to.deep.equal(['broken-json']);
  });
});
