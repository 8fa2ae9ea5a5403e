import { pageAddress } from './page-address.js';

/** One object for each subscription, so that the same callback can be subscribed twice. */
const subscriptions = new Set<{ readonly callback: () => void }>();

/** What is listened to at the moment: remembered, since what is there to listen to may change in between. */
let sources: [target: EventTarget, ...types: string[]][] = [];
let known: string | undefined;

/**
 * Calls back whenever the page's address becomes another one. All subscribers share one set of listeners, which goes with the last
 * of them. Never patches `history`: host pages and their routers own it.
 *
 * @returns Ends the subscription.
 */
export function followPageAddress(callback: () => void): () => void {
  const subscription = { callback };
  if (subscriptions.size === 0) {
    known = pageAddress();
    sources = addressSources();
    listen('addEventListener');
  }
  subscriptions.add(subscription);
  return () => {
    if (subscriptions.delete(subscription) && subscriptions.size === 0) listen('removeEventListener');
  };
}

function listen(method: 'addEventListener' | 'removeEventListener'): void {
  for (const [target, ...types] of sources) for (const type of types) target[method](type, look);
}

function look(): void {
  const address = pageAddress();
  if (address === known) return;
  known = address;
  for (const { callback } of subscriptions) callback();
}

/**
 * The Navigation API tells of every change, once the address is the new one. Without it `pushState` and `replaceState` are silent: then
 * a look whenever somebody could come to see the code. Documents of opaque origin have the API without entries, and get no events.
 *
 * @see https://html.spec.whatwg.org/multipage/nav-history-apis.html#has-entries-and-events-disabled
 */
function addressSources(): typeof sources {
  const { navigation } = globalThis as { navigation?: Navigation };
  if (navigation?.currentEntry) return [[navigation, 'currententrychange']];
  return [
    [window, 'popstate', 'hashchange', 'pageshow', 'beforeprint'],
    [document, 'visibilitychange'],
  ];
}
