/** Query parameters that name a campaign or a visitor, not the page: whoever scans a code is neither. */
const tracking =
  /^(?:utm_\w+|gclid|gclsrc|dclid|gbraid|wbraid|fbclid|msclkid|mc_cid|mc_eid|_hsenc|_hsmi|igshid|igsh|twclid|ttclid|li_fat_id|yclid)$/i;

/** The address of the page as it may be passed on; undefined where it may not, and where there is no page at all. */
export function pageAddress(): string | undefined {
  const href = globalThis.document?.location?.href;
  return href ? shareableAddress(href) : undefined;
}

/**
 * A page's address without tracking parameters, text fragments and credentials, otherwise to the letter. Undefined where nobody else
 * could open it (`file:`, `about:`, `blob:`).
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/#the-fragment-directive
 */
export function shareableAddress(href: string): string | undefined {
  if (!/^https?:/.test(href)) return undefined;
  const url = new URL(href);
  url.username = '';
  url.password = '';
  url.search = withoutTracking(url.search);
  url.hash = url.hash.replace(/:~:.*$/, '');
  return url.href;
}

/** Leaves every other parameter as it is written: `URLSearchParams` would write all of them anew, `%20` as `+`. */
function withoutTracking(search: string): string {
  return search
    .slice(1)
    .split('&')
    .filter((parameter) => !tracking.test(parameter.split('=', 1)[0] ?? ''))
    .join('&');
}

type Callback = (address: string | undefined) => void;

/** One object for each subscription, so that the same callback can be subscribed twice. */
const subscriptions = new Set<{ readonly callback: Callback }>();

/** What is listened to at the moment: remembered, since what is there to listen to may change in between. */
let sources: readonly (readonly [target: EventTarget, type: string])[] = [];
let known: string | undefined;

/**
 * Calls back whenever the page's address becomes another one. All subscribers share one set of listeners, which goes with the last
 * of them. Never patches `history`: host pages and their routers own it.
 *
 * @returns Ends the subscription.
 */
export function followPageAddress(callback: Callback): () => void {
  if (!globalThis.document) return () => undefined;
  const subscription = { callback };
  if (subscriptions.size === 0) start();
  subscriptions.add(subscription);
  return () => {
    if (subscriptions.delete(subscription) && subscriptions.size === 0) stop();
  };
}

function start(): void {
  known = pageAddress();
  sources = addressSources();
  for (const [target, type] of sources) target.addEventListener(type, look);
}

function stop(): void {
  for (const [target, type] of sources) target.removeEventListener(type, look);
  sources = [];
}

function look(): void {
  const address = pageAddress();
  if (address === known) return;
  known = address;
  for (const { callback } of subscriptions) callback(address);
}

/**
 * The Navigation API tells of every change, once the address is the new one. Without it `pushState` and `replaceState` are silent: then
 * a look whenever somebody could come to see the code. Documents of opaque origin have the API without entries, and get no events.
 *
 * @see https://html.spec.whatwg.org/multipage/nav-history-apis.html#has-entries-and-events-disabled
 */
function addressSources(): typeof sources {
  const navigation = (globalThis as { navigation?: Navigation }).navigation;
  if (navigation?.currentEntry) return [[navigation, 'currententrychange']];
  return [
    [window, 'popstate'],
    [window, 'hashchange'],
    [window, 'pageshow'],
    [window, 'beforeprint'],
    [document, 'visibilitychange'],
  ];
}
