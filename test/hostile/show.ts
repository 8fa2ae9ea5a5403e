import type { PressRelease } from '../../src/press-release/press-release.js';
import { deepQueryAll } from '../helpers/text.js';
import { openFrame, once, type FrameWindow, type Tally } from './frames.js';
import { strangersIn } from './inspect.js';

/** A payload of any kind, before it is text. */
export type Payload = Readonly<Record<string, unknown>>;

/** What our elements made of payloads. */
export interface Outcome extends Tally {
  /** What stood in a shadow root and is none of ours, each with the payload that it came from; and payloads that were not shown. */
  readonly strangers: readonly string[];
}

/** Shows payloads in one `<press-release>` in a page of its own, one after the other, and looks at what stands there each time. */
export async function show(payloads: readonly Payload[]): Promise<Outcome> {
  const frame = await openFrame();
  const element = await makeRelease(frame.window);
  const strangers: string[] = [];
  for (const payload of payloads) {
    // As a value of that page, the way that it comes from JSON there.
    const text = JSON.stringify(payload);
    const event = await setPayload(element, frame.window.JSON.parse(text));
    const root = element.shadowRoot as ShadowRoot;
    const headline = deepQueryAll(root, '[part~=headline]')[0]?.textContent;
    const isShown = event.type === 'release-load' && readable(headline) === readable(payload['headline']);
    for (const stranger of [...(isShown ? [] : ['not shown']), ...strangersIn(root)]) {
      strangers.push(`${stranger}: ${text.slice(0, 300)}`);
    }
  }
  await frame.settle();
  frame.close();
  return { ...frame.tally, strangers };
}

/** The words alone: line ends are those of the reader, and marks of writing direction are closed. */
const readable = (headline: unknown): string =>
  String(headline)
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .trim();

/** Sets a payload and waits for its outcome, which may come at once or later. */
export async function setPayload(element: PressRelease, payload: unknown): Promise<Event> {
  const outcome = Promise.race([once(element, 'release-load'), once(element, 'release-error')]);
  element.payload = payload;
  const event = await outcome;
  await element.updateComplete;
  return event;
}

/** The modules come anew for each page: a page shares no elements with another. */
export async function defineElements(frame: FrameWindow): Promise<void> {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = new URL('../../src/define.ts', import.meta.url).href;
  frame.document.body.append(script);
  await once(script, 'load');
}

async function makeRelease(frame: FrameWindow): Promise<PressRelease> {
  await defineElements(frame);
  const element = frame.document.createElement('press-release');
  // So that the code and its link name an address of the payload.
  element.permalink = 'release';
  frame.document.body.append(element);
  return element;
}
