import { expect } from '@open-wc/testing';
import { followPageAddress } from '../../src/internal/follow-page-address.js';
import { pageAddress } from '../../src/internal/page-address.js';

const start = location.href;

/** Puts the page at another path, query and fragment of its origin. */
function go(path: string): void {
  history.replaceState(null, '', path);
}

/** Resolves at the next event of a type. */
function next(target: EventTarget, type: string): Promise<Event> {
  return new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));
}

function withoutNavigationApi(): () => void {
  const descriptor = Object.getOwnPropertyDescriptor(window, 'navigation');
  Object.defineProperty(window, 'navigation', { value: undefined, configurable: true });
  return () => {
    if (descriptor) Object.defineProperty(window, 'navigation', descriptor);
    else Reflect.deleteProperty(window, 'navigation');
  };
}

/** Without the Navigation API nobody tells of `pushState` and `replaceState`: then a look at the next occasion has to find them. */
function lookWithoutNavigationApi(): void {
  if (!('navigation' in window)) dispatchEvent(new Event('pageshow'));
}

/** Counts the listeners that are on the page, from now on. */
function countListeners(): { count: () => number; end: () => void } {
  const listeners: string[] = [];
  const targets: EventTarget[] = [window, document, ...(window.navigation ? [window.navigation] : [])];
  for (const target of targets) {
    target.addEventListener = (type: string, ...rest: [EventListener]) => {
      listeners.push(type);
      EventTarget.prototype.addEventListener.call(target, type, ...rest);
    };
    target.removeEventListener = (type: string, ...rest: [EventListener]) => {
      listeners.splice(listeners.indexOf(type), 1);
      EventTarget.prototype.removeEventListener.call(target, type, ...rest);
    };
  }
  return {
    count: () => listeners.length,
    end() {
      for (const target of targets) {
        Reflect.deleteProperty(target, 'addEventListener');
        Reflect.deleteProperty(target, 'removeEventListener');
      }
    },
  };
}

afterEach(() => go(start));

for (const [name, prepare] of [
  ['with the Navigation API', () => () => undefined],
  ['without the Navigation API', withoutNavigationApi],
] as const) {
  describe(`followPageAddress ${name}`, () => {
    let restore: () => void;
    before(() => {
      restore = prepare();
    });
    after(() => restore());

    it('tells of links within the page and of going back', async () => {
      const seen: (string | undefined)[] = [];
      const end = followPageAddress(() => seen.push(pageAddress()));
      const first = location.href;
      let change = next(window, 'hashchange');
      location.hash = 'teil';
      await change;
      expect(seen).to.deep.equal([`${first}#teil`]);
      change = next(window, 'hashchange');
      history.back();
      await change;
      expect(seen).to.deep.equal([`${first}#teil`, first]);
      end();
    });

    it('keeps silent where only what is left out changes', async () => {
      go('/a?utm_source=1');
      let calls = 0;
      const end = followPageAddress(() => calls++);
      const change = next(window, 'hashchange');
      location.hash = ':~:text=Wort';
      go('/a?utm_source=2');
      window.dispatchEvent(new Event('beforeprint'));
      await change;
      expect(calls).to.equal(0);
      end();
    });

    it('takes one set of listeners for everybody and leaves none', () => {
      const listeners = countListeners();
      const ends = Array.from({ length: 1000 }, () => followPageAddress(() => undefined));
      expect(listeners.count()).to.be.within(1, 5);
      for (const end of ends.slice(1)) end();
      expect(listeners.count()).to.be.within(1, 5);
      ends[0]?.();
      expect(listeners.count()).to.equal(0);
      ends[0]?.();
      expect(listeners.count()).to.equal(0);
      listeners.end();
    });

    it('counts the same callback for each subscription, and ends each once', () => {
      let calls = 0;
      const callback = (): unknown => calls++;
      const ends = [followPageAddress(callback), followPageAddress(callback)];
      ends[0]?.();
      ends[0]?.();
      go('/gezaehlt');
      window.dispatchEvent(new Event('beforeprint'));
      expect(calls).to.equal(1);
      ends[1]?.();
      go('/vorbei');
      window.dispatchEvent(new Event('beforeprint'));
      expect(calls).to.equal(1);
    });

    it('leaves history alone', () => {
      const own = Object.getOwnPropertyDescriptors(History.prototype);
      const end = followPageAddress(() => undefined);
      expect(Object.getOwnPropertyDescriptors(History.prototype)).to.deep.equal(own);
      expect(Object.getOwnPropertyNames(history)).to.deep.equal([]);
      end();
    });
  });
}

describe('followPageAddress', () => {
  it('sees pushState and replaceState, at once where the platform tells of them', () => {
    const seen: (string | undefined)[] = [];
    const end = followPageAddress(() => seen.push(pageAddress()));
    history.pushState(null, '', '/eins');
    lookWithoutNavigationApi();
    history.replaceState(null, '', '/zwei');
    lookWithoutNavigationApi();
    expect(seen).to.deep.equal([`${location.origin}/eins`, `${location.origin}/zwei`]);
    end();
  });

  for (const [target, type] of [
    [window, 'pageshow'],
    [window, 'beforeprint'],
    [document, 'visibilitychange'],
  ] as const) {
    it(`looks on ${type} where pushState is silent`, () => {
      const restore = withoutNavigationApi();
      let seen: string | undefined;
      const end = followPageAddress(() => (seen = pageAddress()));
      history.replaceState(null, '', `/${type}`);
      expect(seen).to.equal(undefined);
      target.dispatchEvent(new Event(type));
      expect(seen).to.equal(`${location.origin}/${type}`);
      end();
      restore();
    });
  }
});
