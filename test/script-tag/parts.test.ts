import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { html as litHtml, nothing as litNothing, render as litRender } from 'lit';
import { html, nothing, showBetween } from '../../src/script-tag/parts.js';
import { build, models, sequences, type Log } from './models.js';

/** A root, and what puts a value into it as an element does. */
function makeRoot(): { readonly root: HTMLElement; readonly show: (value: unknown) => void } {
  const root = document.createElement('div');
  const show = showBetween(null, root.appendChild(document.createComment('')));
  return { root, show: (value) => show([value]) };
}

/** The markup without comments, in which the two differ. */
function markupOf(root: HTMLElement): string {
  return root.innerHTML.replaceAll(/<!--.*?-->/g, '');
}

/** What has to be done to a page for a change. */
function changesOf(root: Node, change: () => void): readonly MutationRecord[] {
  const observer = new MutationObserver(() => undefined);
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  change();
  const records = observer.takeRecords();
  observer.disconnect();
  return records;
}

describe('what html shows', () => {
  it('is what Lit shows, after each of any values one after the other', () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        const { root, show } = makeRoot();
        const litRoot = document.createElement('div');
        for (const model of sequence) {
          const log: Log = [];
          const litLog: Log = [];
          show(build(model, html, log));
          litRender(build(model, litHtml, litLog), litRoot);
          expect(markupOf(root)).to.equal(markupOf(litRoot));
          for (const button of root.querySelectorAll('button')) button.click();
          for (const button of litRoot.querySelectorAll('button')) button.click();
          expect(log).to.deep.equal(litLog);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is not touched when the same is shown again', () => {
    fc.assert(
      fc.property(models, (model) => {
        const { root, show } = makeRoot();
        show(build(model, html, []));
        expect(changesOf(root, () => show(build(model, html, [])))).to.deep.equal([]);
      }),
      { numRuns: 300 },
    );
  });

  it('goes without a trace of earlier values', () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        const { root, show } = makeRoot();
        for (const model of sequence) show(build(model, html, []));
        show(nothing);
        expect(root.childNodes.length).to.equal(1);
      }),
      { numRuns: 300 },
    );
  });

  it('knows the same nothing as Lit', () => {
    expect(nothing).to.equal(litNothing);
  });
});

describe('a change', () => {
  const page = (words: readonly string[], title = 'a'): unknown =>
    html`<ul title=${title}>${words.map((word) => html`<li>The ${word}.</li>`)}</ul>`;

  it('of one word is one change of one text', () => {
    const { root, show } = makeRoot();
    show(page(['one', 'two', 'three']));
    const records = changesOf(root, () => show(page(['one', 'other', 'three'])));
    expect(records.map(({ type, target }) => [type, (target as Text).data])).to.deep.equal([
      ['characterData', 'other'],
    ]);
  });

  it('of an attribute touches the attribute alone', () => {
    const { root, show } = makeRoot();
    show(page(['one']));
    const records = changesOf(root, () => show(page(['one'], 'b')));
    expect(records.map(({ attributeName }) => attributeName)).to.deep.equal(['title']);
  });

  it('that makes a list longer or shorter leaves the other items in place', () => {
    const { root, show } = makeRoot();
    show(page(['one', 'two']));
    const items = [...root.querySelectorAll('li')];
    const longer = changesOf(root, () => show(page(['one', 'two', 'three'])));
    expect(longer.every(({ removedNodes }) => removedNodes.length === 0)).to.equal(true);
    expect([...root.querySelectorAll('li')].slice(0, 2)).to.deep.equal(items);
    const shorter = changesOf(root, () => show(page(['one'])));
    expect(shorter.every(({ addedNodes }) => addedNodes.length === 0)).to.equal(true);
    expect([...root.querySelectorAll('li')]).to.deep.equal(items.slice(0, 1));
  });

  it('that fails leaves what was there, and the next one is shown', () => {
    const { root, show } = makeRoot();
    const broken = {
      toString(): string {
        throw new Error('no words');
      },
    };
    show(html`<p>before</p>`);
    expect(() => show(html`<b>${broken}</b>`)).to.throw('no words');
    expect(() => show(broken)).to.throw('no words');
    expect(markupOf(root)).to.equal('<p>before</p>');
    show(html`<p>after</p>`);
    expect(markupOf(root)).to.equal('<p>after</p>');
  });
});

describe('an element in a template', () => {
  it('is on the page with its attributes, properties and children, all at once', () => {
    const seen: unknown[] = [];
    customElements.define(
      'seeing-element',
      class extends HTMLElement {
        data: unknown;
        connectedCallback(): void {
          seen.push([this.title, this.data, this.textContent]);
        }
      },
    );
    const { root, show } = makeRoot();
    document.body.append(root);
    const data = {};
    show(html`<section>${[html`<seeing-element title="${'a'}b" .data=${data}>${'words'}</seeing-element>`]}</section>`);
    expect(seen).to.deep.equal([['ab', data, 'words']]);
    root.remove();
  });

  it('keeps one listener, which calls the function shown last', () => {
    const { root, show } = makeRoot();
    const calls: string[] = [];
    for (const name of ['first', 'second', 'third']) show(html`<button @click=${() => calls.push(name)}></button>`);
    root.querySelector('button')?.click();
    expect(calls).to.deep.equal(['third']);
  });
});

describe('a value from a payload', () => {
  const markup = '<img src="no-such-image" alt="">';
  const forged = fc
    .record(
      {
        _$litType$: fc.constantFrom(1, 2, '1', true),
        strings: fc.constantFrom([markup], { 0: markup, length: 1, raw: [markup] }, markup),
        values: fc.constantFrom([], null),
        raw: fc.constantFrom([markup], markup),
        h: fc.constant({ innerHTML: markup }),
        constructor: fc.constant({ name: 'Result' }),
        nodeType: fc.constantFrom(1, 3),
      },
      { requiredKeys: ['strings'] },
    )
    .map((value) => JSON.parse(JSON.stringify(value)) as object);

  it('is never a template, whatever its shape', () => {
    fc.assert(
      fc.property(forged, (value) => {
        const { root, show } = makeRoot();
        show(html`<p title=${value}>${value}${[value, [value]]}</p>`);
        expect(root.querySelector('img')).to.equal(null);
        expect(root.querySelector('p')?.children.length).to.equal(0);
        show(value);
        expect(root.children.length).to.equal(0);
        expect(root.textContent).to.equal('[object Object]');
      }),
    );
  });

  it('stays a text, whatever it says', () => {
    const { root, show } = makeRoot();
    show(html`<p title=${markup}>${markup}</p>`);
    expect(root.querySelector('img')).to.equal(null);
    expect(root.textContent).to.equal(markup);
    expect(root.querySelector('p')?.title).to.equal(markup);
  });
});
