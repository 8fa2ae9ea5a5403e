/** What was begun and not ended, by kind. */
export interface Outstanding {
  /** What is open now. */
  readonly now: () => Record<string, number>;
  /** The most that was open at a time. */
  readonly most: () => Record<string, number>;
  /** Puts the platform's own functions back. */
  readonly restore: () => void;
}

type Kind = 'listener' | 'observer' | 'timer' | 'frame' | 'controller' | 'request';

const observers = [MutationObserver, IntersectionObserver, ResizeObserver];

/**
 * Counts from now on what a page's scripts begin and have to end: listeners of the window, the document and the navigation, observers,
 * timers, frames, abort controllers and requests.
 */
export function countOutstanding(): Outstanding {
  const open: Record<Kind, Set<unknown>> = {
    ...{ listener: new Set(), observer: new Set(), timer: new Set() },
    ...{ frame: new Set(), controller: new Set(), request: new Set() },
  };
  const most: Record<string, number> = {};
  const begin = (kind: Kind, what: unknown): void => {
    open[kind].add(what);
    most[kind] = Math.max(most[kind] ?? 0, open[kind].size);
  };
  const restores = [
    ...[window, document, navigationOf(window)].map((target) => countListeners(target, begin, open.listener)),
    ...observers.map(({ prototype }) => countObserver(prototype, begin, open.observer)),
    countTimers(begin, open.timer, open.frame),
    countControllers(begin, open.controller),
    countRequests(begin, open.request),
  ];
  return {
    now: () => Object.fromEntries(Object.entries(open).map(([kind, { size }]) => [kind, size])),
    most: () => most,
    restore: () => {
      for (const restore of restores) restore();
    },
  };
}

type Begin = (kind: Kind, what: unknown) => void;

/** https://html.spec.whatwg.org/multipage/nav-history-apis.html#navigation-interface; not in every engine. */
function navigationOf(page: Window & { readonly navigation?: EventTarget }): EventTarget {
  return page.navigation ?? new EventTarget();
}

function countListeners(target: EventTarget, begin: Begin, open: Set<unknown>): () => void {
  // By listener and type: one function may listen to several.
  const added = new Map<unknown, Map<string, object>>();
  const { addEventListener, removeEventListener } = target;
  target.addEventListener = function (...args: Parameters<EventTarget['addEventListener']>) {
    const [type, listener, options] = args;
    const types = added.get(listener) ?? new Map<string, object>();
    const entry = types.get(type) ?? {};
    added.set(listener, types.set(type, entry));
    begin('listener', entry);
    if (typeof options === 'object') options.signal?.addEventListener('abort', () => open.delete(entry));
    addEventListener.apply(target, args);
  };
  target.removeEventListener = function (...args: Parameters<EventTarget['removeEventListener']>) {
    open.delete(added.get(args[1])?.get(args[0]));
    removeEventListener.apply(target, args);
  };
  return () => Object.assign(target, { addEventListener, removeEventListener });
}

interface Observer {
  observe: (...args: never[]) => void;
  disconnect: () => void;
}

function countObserver(prototype: Observer, begin: Begin, open: Set<unknown>): () => void {
  const { observe, disconnect } = prototype;
  prototype.observe = function (this: Observer, ...args) {
    begin('observer', this);
    observe.apply(this, args);
  };
  prototype.disconnect = function (this: Observer) {
    open.delete(this);
    disconnect.call(this);
  };
  return () => Object.assign(prototype, { observe, disconnect });
}

function countTimers(begin: Begin, timers: Set<unknown>, frames: Set<unknown>): () => void {
  const { setTimeout, clearTimeout, setInterval, clearInterval, requestAnimationFrame, cancelAnimationFrame } = window;
  window.setTimeout = ((action: () => void, milliseconds?: number) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      action();
    }, milliseconds);
    begin('timer', timer);
    return timer;
  }) as typeof window.setTimeout;
  window.setInterval = ((action: () => void, milliseconds?: number) => {
    const timer = setInterval(action, milliseconds);
    begin('timer', timer);
    return timer;
  }) as typeof window.setInterval;
  window.clearTimeout = window.clearInterval = (timer) => {
    timers.delete(timer);
    clearTimeout(timer);
  };
  window.requestAnimationFrame = (action) => {
    const frame = requestAnimationFrame((time) => {
      frames.delete(frame);
      action(time);
    });
    begin('frame', frame);
    return frame;
  };
  window.cancelAnimationFrame = (frame) => {
    frames.delete(frame);
    cancelAnimationFrame(frame);
  };
  return () => {
    Object.assign(window, { setTimeout, clearTimeout, setInterval, clearInterval });
    Object.assign(window, { requestAnimationFrame, cancelAnimationFrame });
  };
}

function countControllers(begin: Begin, open: Set<unknown>): () => void {
  const { AbortController: Real } = window;
  window.AbortController = class extends Real {
    constructor() {
      super();
      begin('controller', this);
    }
    override abort(reason?: unknown): void {
      open.delete(this);
      super.abort(reason);
    }
  };
  return () => {
    window.AbortController = Real;
  };
}

function countRequests(begin: Begin, open: Set<unknown>): () => void {
  const { fetch } = window;
  window.fetch = (...args) => {
    const response = fetch(...args);
    begin('request', response);
    const end = (): unknown => open.delete(response);
    response.then(end, end);
    return response;
  };
  return () => {
    window.fetch = fetch;
  };
}
