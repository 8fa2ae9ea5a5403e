import { aTimeout, expect } from '@open-wc/testing';
import { create, define, describeBoth, markupOf, ownLit } from './both-libraries.js';
import { sampleClass, type Sample } from './sample-element.js';

/** Our own observes an attribute "false" for properties without one, and does nothing with it. */
function isUsed(attribute: unknown): boolean {
  return attribute !== false;
}

describeBoth('The properties of an element', (stage) => {
  it('that were set before the upgrade come after attributes and what the constructor sets', async () => {
    const { place, elementClass, name } = stage();
    const later = 'later-' + name;
    place.innerHTML = `<${later} text="attribute" count="1"></${later}>`;
    const element = place.firstElementChild as Sample;
    Object.assign(element, { text: 'property', data: { some: 'data' } });
    customElements.define(later, class extends elementClass {});
    await element.updateComplete;
    expect(Object.hasOwn(element, 'text')).to.equal(false);
    expect([element.text, element.count, element.data]).to.deep.equal(['property', 1, { some: 'data' }]);
    expect(markupOf(element)).to.equal('<p>property 1</p>');
    element.text = 'next';
    await element.updateComplete;
    expect(markupOf(element)).to.equal('<p>next 1</p>');
  });

  it('are read from attributes by their type', () => {
    const { place, name } = stage();
    place.innerHTML = `<${name} text="words" own-count="no attribute" count="2.5" flag="false" list='["a"]' data="none"></${name}>`;
    const element = place.firstElementChild as Sample;
    expect(element.values()).to.deep.equal(['words', 2.5, true, ['a'], undefined]);
  });

  it('follow attributes that are set and taken away', () => {
    const { name } = stage();
    const element = create(name);
    const steps = ['text', 'count', 'flag', 'list', 'data'].flatMap((attribute) =>
      ['', '0', '[]', 'words', '{', 'null'].map((value) => {
        element.setAttribute(attribute, value);
        const set = element.values();
        element.removeAttribute(attribute);
        return [attribute, value, set, element.values()];
      }),
    );
    // Told here once more in words, so that the two libraries are held against something.
    const read: Record<string, (value: string) => unknown> = {
      text: String,
      count: Number,
      flag: () => true,
      list: (value) => ({ '0': 0, '[]': [] })[value] ?? null,
      data: () => undefined,
    };
    const current: Record<string, unknown> = { text: '', count: 0, flag: false, list: [], data: undefined };
    const gone: Record<string, unknown> = { text: null, count: null, flag: false, list: null, data: undefined };
    for (const [attribute, value, set, removed] of steps as [string, string, unknown[], unknown[]][]) {
      current[attribute] = read[attribute]?.(value);
      expect(set, `${attribute}=${value}`).to.deep.equal(Object.values(current));
      current[attribute] = gone[attribute];
      expect(removed, attribute).to.deep.equal(Object.values(current));
    }
  });

  it('are found in the element, not on it', () => {
    const { name } = stage();
    const element = create(name);
    expect(['text', 'count', 'flag', 'list', 'data'].every((property) => property in element)).to.equal(true);
    expect(Object.keys(element)).not.to.include('text');
  });

  it('can be asked for twice by registries', () => {
    const { elementClass, name } = stage();
    expect([...elementClass.observedAttributes].filter(isUsed)).to.deep.equal(['text', 'count', 'flag', 'list']);
    expect(create(name).text).to.equal('');
  });
});

describeBoth('A subclass of an element', (stage) => {
  it('without anything of its own is the same element', async () => {
    const { place, elementClass, show } = stage();
    const other = define(class extends elementClass {});
    place.innerHTML = `<${other} text="a" count="1"></${other}>`;
    const element = place.firstElementChild as Sample;
    await element.updateComplete;
    expect(markupOf(element)).to.equal('<p>a 1</p>');
    expect(getComputedStyle(element).paddingLeft).to.equal('7px');
    const first = await show();
    first.text = 'b';
    await first.updateComplete;
    expect([element.text, first.text]).to.deep.equal(['a', 'b']);
  });

  it('works when its base class has no name', async () => {
    const { library, place } = stage();
    const other = define(class extends sampleClass(library) {});
    const element = place.appendChild(create(other));
    element.setAttribute('text', 'a');
    await element.updateComplete;
    expect(markupOf(element)).to.equal('<p>a 0</p>');
  });

  it('can add properties', () => {
    const { place, elementClass } = stage();
    const other = define(
      class extends elementClass {
        static override properties = { ...elementClass.properties, added: { attribute: 'an-added' } };
      },
    );
    const element: Sample & { added?: string } = place.appendChild(create(other));
    element.setAttribute('an-added', 'a');
    element.setAttribute('text', 'b');
    expect([element.added, element.text]).to.deep.equal(['a', 'b']);
  });
});

describe('our own Lit', () => {
  it('takes over a root that the markup declares, and empties it', async () => {
    const name = define(sampleClass(ownLit));
    const place = document.body.appendChild(document.createElement('div'));
    place.setHTMLUnsafe(`<${name} text="new"><template shadowrootmode="open">old</template></${name}>`);
    const element = place.firstElementChild as Sample;
    // Firefox upgrades what this makes a moment later.
    await aTimeout(0);
    await element.updateComplete;
    expect(markupOf(element)).to.equal('<p>new 0</p>');
    place.remove();
  });

  it('does nothing with an attribute "false"', () => {
    const element = create(define(sampleClass(ownLit)));
    const before = element.values();
    element.setAttribute('false', 'x');
    expect(element.values()).to.deep.equal(before);
  });
});
