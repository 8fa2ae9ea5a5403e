import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { everywhere } from './everywhere.js';
import { openFrame } from './frames.js';
import { strangersIn } from './inspect.js';
import { otherAddresses, scriptAddresses } from './lists/addresses.js';
import { cheatsheet, purifyInputs } from './lists/purify.js';
import { sanitizerInputs } from './lists/sanitizer.js';
import { defineElements } from './show.js';

const tags = ['press-header', 'contact-card', 'interview-qa', 'qr-link', 'legal-notice', 'press-body', 'press-about'];

/**
 * What a page's own code may hand to the elements: the same as in a payload, but nobody has read it before. What the
 * inputs do where they are trusted is counted with the corpora.
 */
function propertiesFor(input: string): Readonly<Record<string, unknown>> {
  const payload = everywhere(input)[0] as Readonly<Record<string, unknown>>;
  const body = payload['body'] as readonly Readonly<Record<string, unknown>>[];
  const { items, speakers, opening, closing } = body.find(({ type }) => type === 'interview') ?? {};
  const { statements } = payload['legal'] as Readonly<Record<string, unknown>>;
  return { ...payload, items, speakers, opening, closing, statements, blocks: payload['body'] };
}

describe('elements by themselves', function () {
  this.timeout(100_000);

  it('show hostile properties and attributes as text', async () => {
    const frame = await openFrame();
    await defineElements(frame.window);
    const elements = tags.map((tag) => frame.window.document.createElement(tag));
    frame.body.append(...elements);
    const inputs = [...purifyInputs, ...cheatsheet, ...sanitizerInputs, ...scriptAddresses, ...otherAddresses];
    const strangers: string[] = [];
    for (const input of inputs) {
      const properties = propertiesFor(input);
      for (const element of elements) {
        const { observedAttributes, properties: names } = element.constructor as typeof LitElement;
        for (const name of observedAttributes) element.setAttribute(name, input);
        for (const name of Object.keys(names)) {
          if (name !== 'labels' && name !== 'headingLevel') Reflect.set(element, name, properties[name] ?? input);
        }
        await Reflect.get(element, 'updateComplete');
        const found = strangersIn(element.shadowRoot as ShadowRoot);
        strangers.push(...found.map((stranger) => `${element.localName}: ${stranger} of ${input}`));
      }
    }
    await frame.settle();
    frame.close();
    console.log(`${inputs.length} inputs in ${tags.length} elements by themselves: executed ${frame.tally.executed}`);
    expect(strangers.slice(0, 20)).to.deep.equal([]);
    expect(frame.tally.executed).to.equal(0);
    expect(frame.tally.thrown).to.deep.equal([]);
  });
});
