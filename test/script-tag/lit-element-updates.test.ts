import { expect } from '@open-wc/testing';
import { firstError } from '../helpers/errors.js';
import { create, describeBoth, endOfTask, markupOf } from './both-libraries.js';
import type { Sample } from './sample-element.js';

/** Changes the element around it when it comes on the page. */
customElements.define(
  'changing-element',
  class extends HTMLElement {
    connectedCallback(): void {
      const { host } = this.getRootNode() as ShadowRoot;
      (host as Sample).count += 1;
    }
  },
);

describeBoth('Updates of an element', (stage) => {
  it('come only when the element is on the page', async () => {
    const { place, name } = stage();
    const element = create(name);
    element.text = 'early';
    await endOfTask();
    expect(element.log).to.deep.equal([]);
    expect([element.isUpdatePending, element.hasUpdated, element.shadowRoot]).to.deep.equal([true, false, null]);
    place.append(element);
    expect(element.shadowRoot?.mode).to.equal('open');
    expect(element.log).to.deep.equal([]);
    expect(await element.updateComplete).to.equal(true);
    expect(element.log).to.deep.equal(['willUpdate', 'render early 0', 'updated']);
    expect([element.isUpdatePending, element.hasUpdated]).to.deep.equal([false, true]);
  });

  it('are one for all changes of a task', async () => {
    const { show } = stage();
    const element = await show();
    element.text = 'a';
    element.count = 1;
    element.setAttribute('text', 'b');
    element.requestUpdate();
    expect([element.isUpdatePending, element.log]).to.deep.equal([true, []]);
    const { updateComplete } = element;
    expect(element.updateComplete).to.equal(updateComplete);
    expect(await updateComplete).to.equal(true);
    expect(element.log).to.deep.equal(['willUpdate', 'render b 1', 'updated']);
  });

  it('do not come for the value that was there', async () => {
    const { show } = stage();
    const element = await show();
    element.count = NaN;
    await element.updateComplete;
    element.log.length = 0;
    element.count = NaN;
    element.text = '';
    expect(element.isUpdatePending).to.equal(false);
    await endOfTask();
    expect(element.log).to.deep.equal([]);
  });

  it('come when they are asked for', async () => {
    const { show } = stage();
    const element = await show();
    element.requestUpdate();
    await element.updateComplete;
    expect(element.log).to.deep.equal(['willUpdate', 'render  0', 'updated']);
  });

  it('are done before whoever waited for them goes on', async () => {
    const { show } = stage();
    const element = await show();
    const order: string[] = [];
    element.text = 'a';
    void element.updateComplete.then(() => order.push(`complete: ${markupOf(element)}`));
    await endOfTask();
    expect(order).to.deep.equal(['complete: <p>a 0</p>']);
  });

  it('take up what changes in willUpdate and render', async () => {
    const { show } = stage();
    const element = await show();
    element.during = { willUpdate: () => (element.count = 5), render: () => (element.flag = true) };
    element.text = 'a';
    expect(await element.updateComplete).to.equal(true);
    await endOfTask();
    expect(element.log).to.deep.equal(['willUpdate', 'render a 5', 'updated']);
  });

  it('follow what changes while content is put on the page', async () => {
    const { library, show } = stage();
    const element = await show();
    element.content = library.html`<changing-element></changing-element>`;
    element.text = 'a';
    expect(await element.updateComplete).to.equal(false);
    expect(await element.updateComplete).to.equal(true);
    expect(element.log).to.deep.equal(['willUpdate', 'render a 0', 'updated', 'willUpdate', 'render a 1', 'updated']);
  });

  it('follow what changes in updated', async () => {
    const { show } = stage();
    const element = await show();
    element.during = { updated: () => (element.count = 1) };
    element.text = 'a';
    expect(await element.updateComplete).to.equal(false);
    expect(await element.updateComplete).to.equal(true);
    expect(element.log).to.deep.equal(['willUpdate', 'render a 0', 'updated', 'willUpdate', 'render a 1', 'updated']);
  });

  it('go on while the element is away from the page', async () => {
    const { show } = stage();
    const element = await show();
    element.remove();
    element.text = 'away';
    await element.updateComplete;
    expect(markupOf(element)).to.equal('<p>away 0</p>');
  });
});

describeBoth('Errors of an element', (stage) => {
  for (const step of ['willUpdate', 'render', 'updated'] as const) {
    it(`in ${step} are told to whoever waits, and the next update works`, async () => {
      const { show } = stage();
      const element = await show();
      element.during = {
        [step]: () => {
          throw new Error(`broken ${step}`);
        },
      };
      element.text = 'broken';
      const error = await element.updateComplete.catch((reason: unknown) => String(reason));
      expect(error).to.equal(`Error: broken ${step}`);
      expect(element.isUpdatePending).to.equal(false);
      element.during = {};
      const reported = await firstError(async () => {
        element.text = 'whole';
        expect(await element.updateComplete).to.equal(true);
      });
      expect(markupOf(element)).to.equal('<p>whole 0</p>');
      // The one that waited may not be the one to whom it matters: the page is told, too.
      expect(reported).to.equal(`Error: broken ${step}`);
    });
  }

  it('are told to the page when nobody waits', async () => {
    const { show } = stage();
    const element = await show();
    element.during = {
      render: () => {
        throw new Error('broken');
      },
    };
    const reported = await firstError(async () => {
      element.text = 'broken';
      await endOfTask();
    });
    expect(reported).to.equal('Error: broken');
    expect(markupOf(element)).to.equal('<p> 0</p>');
  });

  it('do not hide behind the next update, when that is under way already', async () => {
    const { show } = stage();
    const element = await show();
    element.during = {
      updated: () => {
        if (element.count) return;
        element.count = 1;
        throw new Error('broken');
      },
    };
    const reported = await firstError(async () => {
      element.text = 'a';
      await endOfTask();
    });
    expect(reported).to.equal('Error: broken');
    expect(markupOf(element)).to.equal('<p>a 1</p>');
  });
});
