import { expect } from '@open-wc/testing';
import '../../src/define/press-release.js';
import type { PressRelease } from '../../src/press-release/press-release.js';
import { deepQueryAll, visibleText } from '../helpers/text.js';

const payload = { headline: 'A bridge opens', body: ['It is long.'] };

function make(): PressRelease {
  const element = document.createElement('press-release');
  element.payload = payload;
  // Sizes go by the width, which a scroll bar of the page may take from.
  element.style.inlineSize = '600px';
  return element;
}

async function show(): Promise<PressRelease> {
  const element = document.body.appendChild(make());
  await element.updateComplete;
  return element;
}

/** The style sheets of an element, as text. */
function sheetsOf({ shadowRoot }: PressRelease): string[] {
  return (shadowRoot?.adoptedStyleSheets ?? []).map(({ cssRules }) =>
    Array.from(cssRules, ({ cssText }) => cssText).join('\n'),
  );
}

/** How the root of the release looks: what our sheets alone can have said. */
function lookOf(element: PressRelease): unknown[] {
  return deepQueryAll(element, '[part~=release], [part~=headline], .columns').map((found) => {
    const { display, margin, fontSize, fontWeight } = getComputedStyle(found);
    return [display, margin, fontSize, fontWeight];
  });
}

describe('an element that moves to another document', () => {
  let frame: HTMLIFrameElement;
  let other: Document;
  let expected: { readonly sheets: string[]; readonly look: unknown[] };

  beforeEach(async () => {
    frame = document.createElement('iframe');
    document.body.append(frame);
    other = frame.contentDocument as Document;
    // The same mode as here, the same font.
    other.open();
    other.write('<!doctype html><body>');
    other.close();
    const element = await show();
    expected = { sheets: sheetsOf(element), look: lookOf(element) };
    element.remove();
    expect(expected.sheets.join('')).not.to.equal('');
  });

  afterEach(() => frame.remove());

  it('keeps its text and look', async () => {
    const element = await show();
    const heading = deepQueryAll(element, '[part~=headline]')[0];
    other.body.append(element);
    expect(sheetsOf(element)).to.deep.equal(expected.sheets);
    expect(lookOf(element)).to.deep.equal(expected.look);
    expect(deepQueryAll(element, '[part~=headline]')[0]).to.equal(heading);
    element.payload = { ...payload, headline: 'A bridge closes' };
    await element.updateComplete;
    expect(heading?.textContent).to.contain('A bridge closes');
  });

  it('shows its text and look there when it was not shown before', async () => {
    const element = other.body.appendChild(make());
    await element.updateComplete;
    expect(element.shadowRoot?.textContent).to.contain('A bridge opens');
    expect(sheetsOf(element)).to.deep.equal(expected.sheets);
    expect(lookOf(element)).to.deep.equal(expected.look);
  });

  it('looks the same when it comes back', async () => {
    const element = await show();
    other.body.append(element);
    document.body.append(element);
    expect(lookOf(element)).to.deep.equal(expected.look);
    element.remove();
  });

  it('can lie in a document without a window for a while', async () => {
    const element = await show();
    const template = document.createElement('template');
    template.content.append(element);
    new DOMParser().parseFromString('', 'text/html').body.append(element);
    const fresh = make();
    template.content.append(fresh);
    for (const each of [element, fresh]) {
      document.body.append(each);
      await each.updateComplete;
      expect(visibleText(each)).to.contain('A bridge opens');
      expect(lookOf(each)).to.deep.equal(expected.look);
      each.remove();
    }
  });

  it('takes light content for its fallback there, too', async () => {
    const element = document.createElement('press-release');
    element.innerHTML = '<a href="/release">The release</a>';
    other.body.append(element);
    await element.updateComplete;
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
  });
});
