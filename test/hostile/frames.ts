/** What happened in a page that was given something hostile. */
export interface Tally {
  /** Scripts that ran: each hostile script of the lists opens a dialog. */
  executed: number;
  /** Addresses elsewhere that were requested, or would have been without the page's policy. */
  readonly requested: string[];
  /** Exceptions that nobody caught. */
  readonly thrown: string[];
}

/** A window of its own, as far as a test reaches into it. */
export type FrameWindow = Window & typeof globalThis;

/** A page that may be destroyed. */
export interface Frame {
  readonly window: FrameWindow;
  /** Its body. Looking for it again is no good once something hostile has taken the name. */
  readonly body: HTMLElement;
  readonly tally: Tally;
  /** Resolves once what the content so far has set off has happened. */
  settle(): Promise<void>;
  close(): void;
}

/**
 * Opens a page of the same origin in a sandbox: scripts run, but cannot leave the frame or stop the test with a dialog. What it
 * would request is counted by the reports of its policy rather than by resource timing or by loaders that were replaced: the browser
 * itself makes them, for every kind of request from every place, also for one that fails; and nothing leaves the machine.
 */
export async function openFrame(): Promise<Frame> {
  // In a page with the same policy, which keeps it from being led to another origin.
  const outer = await openIn(document.body);
  const inner = await openIn((outer.contentWindow as FrameWindow).document.body);
  const frame = inner.contentWindow as FrameWindow;
  const { body } = frame.document;
  const left = once(inner, 'load');
  return { window: frame, body, tally: watch(frame), settle: () => settle(body, left), close: () => outer.remove() };
}

async function openIn(body: HTMLElement): Promise<HTMLIFrameElement> {
  const element = document.createElement('iframe');
  element.setAttribute('sandbox', 'allow-scripts allow-same-origin');
  element.src = new URL('frame.html', import.meta.url).href;
  const loaded = once(element, 'load');
  body.append(element);
  await loaded;
  return element;
}

/** Counts the dialogs that attack lists open. In the sandbox they do nothing else. */
export function countDialogs(frame: object, tally: Tally): void {
  const value = (): void => void (tally.executed += 1);
  for (const name of ['alert', 'confirm', 'prompt', 'print']) Object.defineProperty(frame, name, { value });
}

function watch(frame: FrameWindow): Tally {
  const tally: Tally = { executed: 0, requested: [], thrown: [] };
  countDialogs(frame, tally);
  frame.addEventListener('error', (event) => tally.thrown.push(event.message));
  frame.addEventListener('unhandledrejection', (event) => tally.thrown.push(String(event.reason)));
  frame.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
    // The server of the tests asks for a socket of its own in every page.
    if (/^(https?|wss?):/.test(blockedURI) && new URL(blockedURI).host !== location.host)
      tally.requested.push(blockedURI);
  });
  return tally;
}

/**
 * Elements are made by the page of the test: in the frame, something hostile may have taken the names of the methods.
 *
 * @param left Resolves when the page has been left: nothing happens in it any more.
 */
async function settle(body: HTMLElement, left: Promise<unknown>): Promise<void> {
  const last = document.createElement('img');
  // Its event comes after those of everything that was asked for before.
  const failed = once(last, 'error');
  body.append(last);
  last.src = 'data:,';
  await Promise.race([failed, left]);
  last.remove();
  // Animations begin with one frame, and their events come with the next.
  for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
}

export function once(target: EventTarget, type: string): Promise<Event> {
  return new Promise((resolve) => {
    target.addEventListener(type, resolve, { once: true });
  });
}
