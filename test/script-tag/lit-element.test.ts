import { expect } from '@open-wc/testing';
import type { ReactiveController } from 'lit';
import { create, describeBoth, endOfTask, markupOf } from './both-libraries.js';
import type { Sample } from './sample-element.js';

describeBoth('Controllers of an element', (stage) => {
  const controllerFor = (log: string[], id = ''): ReactiveController => ({
    hostConnected: () => void log.push(`connected${id}`),
    hostDisconnected: () => void log.push(`disconnected${id}`),
    hostUpdate: () => void log.push(`update${id}`),
    hostUpdated: () => void log.push(`updated by controller${id}`),
  });

  it('are called in the order in which they were added, around the element', async () => {
    const { place, name } = stage();
    const element = create(name);
    element.addController(controllerFor(element.log, ' 1'));
    element.addController({});
    element.addController(controllerFor(element.log, ' 2'));
    place.append(element);
    await element.updateComplete;
    element.remove();
    expect(element.log).to.deep.equal([
      'connected 1',
      'connected 2',
      'willUpdate',
      'update 1',
      'update 2',
      'render  0',
      'updated by controller 1',
      'updated by controller 2',
      'updated',
      'disconnected 1',
      'disconnected 2',
    ]);
  });

  it('that are added on the page are told so at once', async () => {
    const { show } = stage();
    const element = await show();
    element.addController(controllerFor(element.log));
    expect(element.log).to.deep.equal(['connected']);
  });

  it('that a constructor adds on the page are told so once', () => {
    const { place, elementClass, name } = stage();
    const later = 'later-' + name;
    place.innerHTML = `<${later}></${later}>`;
    customElements.define(
      later,
      class extends elementClass {
        constructor() {
          super();
          this.addController(controllerFor(this.log));
        }
      },
    );
    expect((place.firstElementChild as Sample).log).to.deep.equal(['connected']);
  });

  it('are told of each way off the page and back', async () => {
    const { place, show } = stage();
    const element = await show();
    element.addController(controllerFor(element.log));
    element.log.length = 0;
    element.remove();
    place.append(element);
    place.prepend(element);
    await endOfTask();
    expect(element.log).to.deep.equal(['disconnected', 'connected', 'disconnected', 'connected']);
    expect(markupOf(element)).to.equal('<p> 0</p>');
  });

  it('can ask for an update', async () => {
    const { show } = stage();
    const element = await show();
    element.addController({ hostUpdated: () => element.count < 3 && (element.count += 1) });
    element.requestUpdate();
    while (!(await element.updateComplete));
    expect(markupOf(element)).to.equal('<p> 3</p>');
  });
});

describeBoth('The content of an element', (stage) => {
  it('stays the same nodes when the element moves', async () => {
    const { show } = stage();
    const element = await show();
    const paragraph = element.renderRoot.querySelector('p');
    document.body.append(element);
    element.text = 'moved';
    await element.updateComplete;
    expect(element.renderRoot.querySelector('p')).to.equal(paragraph);
    expect(paragraph?.textContent).to.equal('moved 0');
    element.remove();
  });

  it('is made anew by a clone, from attributes', async () => {
    const { place, show } = stage();
    const element = await show();
    element.text = 'property';
    element.setAttribute('count', '7');
    await element.updateComplete;
    const clone = place.appendChild(element.cloneNode(true) as Sample);
    await clone.updateComplete;
    expect([markupOf(element), markupOf(clone)]).to.deep.equal(['<p>property 7</p>', '<p> 7</p>']);
  });

  it('can be nothing, a text or a list', async () => {
    const { library, show } = stage();
    const element = await show();
    const { html, nothing } = library;
    const shown: unknown[] = [];
    for (const content of [nothing, 'text', [html`<b>1</b>`, '2'], undefined, html`<i></i>`]) {
      element.content = content;
      element.requestUpdate();
      await element.updateComplete;
      shown.push(markupOf(element));
    }
    expect(shown).to.deep.equal(['', 'text', '<b>1</b>2', '<p> 0</p>', '<i></i>']);
  });
});

describeBoth('The style of an element', (stage) => {
  it('is shared by all elements of the class', async () => {
    const { show } = stage();
    const [first, second] = [await show(), await show()];
    const sheets = first.shadowRoot?.adoptedStyleSheets ?? [];
    expect(sheets).to.have.lengthOf(2);
    expect([...(second.shadowRoot?.adoptedStyleSheets ?? [])]).to.deep.equal([...sheets]);
    expect(sheets.every((sheet, index) => sheet === second.shadowRoot?.adoptedStyleSheets[index])).to.equal(true);
    expect(getComputedStyle(first).paddingLeft).to.equal('7px');
  });
});
