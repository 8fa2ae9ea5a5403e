import { aTimeout, expect } from '@open-wc/testing';
import '../../src/define/press-release.js';

const payload = {
  headline: 'A bridge opens',
  organization: 'Bridges',
  contacts: [{ name: 'Lou', phone: '+49 30 23125 111' }],
  body: [{ type: 'interview', items: [{ question: 'When?', answer: 'In May.' }] }],
};

/** Counts what is added to a target and not taken off again. */
function countListeners(target: EventTarget): { left: () => string[]; restore: () => void } {
  const open = new Map<unknown, string>();
  const { addEventListener, removeEventListener } = target;
  target.addEventListener = function (this: EventTarget, ...added: Parameters<EventTarget['addEventListener']>) {
    const [type, listener, options] = added;
    open.set(listener, type);
    if (typeof options === 'object') options.signal?.addEventListener('abort', () => open.delete(listener));
    addEventListener.apply(target, added);
  };
  target.removeEventListener = function (
    this: EventTarget,
    ...removed: Parameters<EventTarget['removeEventListener']>
  ) {
    open.delete(removed[1]);
    removeEventListener.apply(target, removed);
  };
  return {
    left: () => [...open.values()],
    restore: () => Object.assign(target, { addEventListener, removeEventListener }),
  };
}

describe('a thousand releases that come and go', () => {
  it('leave no listener, observer or element behind', async function () {
    this.timeout(30_000);
    const counted = [window, document, (window as { navigation?: EventTarget }).navigation ?? document].map(
      countListeners,
    );
    const RealObserver = window.MutationObserver;
    let observing = 0;
    window.MutationObserver = class extends RealObserver {
      #isObserving = false;
      override observe(...args: Parameters<MutationObserver['observe']>): void {
        if (!this.#isObserving) observing += 1;
        this.#isObserving = true;
        super.observe(...args);
      }
      override disconnect(): void {
        if (this.#isObserving) observing -= 1;
        this.#isObserving = false;
        super.disconnect();
      }
    };
    const before = document.querySelectorAll('*').length;
    let mostListeners = 0;
    let mostObservers = 0;
    for (let round = 0; round < 10; round += 1) {
      const elements = Array.from({ length: 100 }, (_, index) => {
        const element = document.createElement('press-release');
        // Some show a release, some wait for one, some load one that never comes.
        if (index % 3 === 0) element.payload = payload;
        if (index % 3 === 1) element.src = '/never.json';
        if (index % 5 === 0) element.loading = 'lazy';
        document.body.append(element);
        return element;
      });
      await Promise.all(elements.map((element) => element.updateComplete));
      mostListeners = Math.max(mostListeners, ...counted.map(({ left }) => left().length));
      mostObservers = Math.max(mostObservers, observing);
      for (const element of elements) element.remove();
      await aTimeout(0);
    }
    await aTimeout(20);
    const left = counted.flatMap(({ left: names }) => names());
    for (const { restore } of counted) restore();
    window.MutationObserver = RealObserver;
    expect(mostListeners, 'there was something to leave').to.be.greaterThan(0);
    expect(mostObservers, 'there was something to observe').to.be.greaterThan(0);
    expect(left).to.deep.equal([]);
    expect(observing).to.equal(0);
    expect(document.querySelectorAll('*').length).to.equal(before);
  });
});
