import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import '../../src/define/press-release.js';
import type { PressRelease } from '../../src/press-release/press-release.js';
import {
  address,
  answer,
  broken,
  hurry,
  json,
  ok,
  requests,
  restore,
  stalled,
  status,
  type Answer,
} from '../payload/loading/fake-server.js';
import { limits } from '../../src/payload/loading/request.js';
import { deepQueryAll, squash, visibleText } from '../helpers/text.js';

/** Each code, by an answer that leads to it, with whether another try may help. */
const failures: readonly [code: string, answer: Answer, retryable: boolean, requests: number][] = [
  ['http', status(404), false, 1],
  ['http', status(503), true, 3],
  ['network', broken, true, 3],
  ['timeout', stalled, true, 3],
  ['too-large', ok(`{"headline":"${'x'.repeat(500)}"}`), false, 1],
  ['empty', ok(''), false, 1],
  ['content-type', ok('<html></html>', { 'content-type': 'text/html' }), false, 1],
  ['encoding', ok(new Uint8Array([0xff, 0xfe, 0x7b, 0x00]), json), false, 1],
  ['parse', ok('{"headline":'), false, 1],
  ['too-deep', ok('['.repeat(100) + ']'.repeat(100)), false, 1],
  ['payload', ok('{"kicker":"x"}'), false, 1],
];

const textOf = (element: PressRelease): string => squash(visibleText(element));
const retryButton = (element: PressRelease): HTMLButtonElement | undefined =>
  deepQueryAll<HTMLButtonElement>(element, 'button')[0];

describe('a release that cannot be loaded', () => {
  const { warn } = console;
  let elements: PressRelease[] = [];
  let events: Event[] = [];

  beforeEach(() => {
    hurry();
    Object.assign(limits, { headers: 20, bytes: 500 });
    console.warn = () => undefined;
    elements = [];
    events = [];
  });
  afterEach(() => {
    restore();
    console.warn = warn;
    for (const element of elements) element.remove();
  });

  /** An element on the page, whose events are written down. */
  function add(src: string, fallback = ''): PressRelease {
    const element = document.createElement('press-release');
    element.lang = 'en';
    element.src = src;
    element.append(fallback);
    for (const type of ['release-load', 'release-error']) element.addEventListener(type, (event) => events.push(event));
    document.body.append(element);
    elements.push(element);
    return element;
  }

  for (const [code, failing, retryable, count] of failures) {
    it(`for ${code} after ${count} says so once, in words a reader understands`, async () => {
      answer(failing);
      const input = document.createElement('input');
      document.body.append(input);
      input.focus();
      const element = add(address());
      const event = await oneEvent(element, 'release-error');
      expect(event).to.include({ code, retryable, attempts: count, bubbles: false });
      expect(element.error).to.include({ code, retryable, attempts: count });
      expect(element.state).to.equal('error');
      await aTimeout(0);
      expect(events).to.have.length(1);
      expect(requests).to.have.length(count);

      const said = deepQueryAll(element, '[role=status]').map((node) => squash(visibleText(node)));
      expect(said).to.deep.equal(['The press release could not be shown.']);
      expect(retryButton(element) !== undefined, 'a button where it may help').to.equal(retryable);
      expect(document.activeElement, 'the focus stays').to.equal(input);
      input.remove();
    });

    it(`for ${code} after ${count} shows the page's own text where there is one`, async () => {
      answer(failing);
      const element = add(address(), 'Read it there');
      await oneEvent(element, 'release-error');
      expect(textOf(element)).to.equal('Read it there');
      expect(retryButton(element)).to.equal(undefined);
    });

    it(`for ${code} after ${count} keeps what was there before`, async () => {
      answer(ok('{"headline":"First"}'));
      const element = add(address(), 'Read it there');
      await oneEvent(element, 'release-load');
      answer(failing);
      element.src = address();
      await oneEvent(element, 'release-error');
      expect(element.release?.headline).to.equal('First');
      expect(textOf(element)).to.contain('First');
      expect(textOf(element)).not.to.contain('Read it there');
      expect(events.map(({ type }) => type)).to.deep.equal(['release-load', 'release-error']);
    });
  }

  it('is shown by the button as soon as the server is well', async () => {
    answer(status(503));
    const element = add(address());
    await oneEvent(element, 'release-error');
    answer(ok('{"headline":"Well"}'));
    retryButton(element)?.click();
    await oneEvent(element, 'release-load');
    expect(textOf(element)).to.contain('Well');
    expect(textOf(element)).not.to.contain('could not be shown');
    expect(requests).to.have.length(1);
    expect(element.error).to.equal(null);
  });

  it('gives way to a payload that is set, and the address comes back with null', async () => {
    answer(status(404), ok('{"headline":"From the server"}'));
    const element = add(address());
    await oneEvent(element, 'release-error');
    element.payload = { headline: 'From the page' };
    await oneEvent(element, 'release-load');
    expect(element.state).to.equal('ready');
    expect(requests).to.have.length(1);
    element.payload = null;
    await oneEvent(element, 'release-load');
    expect(textOf(element)).to.contain('From the server');
    expect(requests).to.have.length(2);
    expect(events).to.have.length(3);
  });

  it('is tried again when it is put back on the page', async () => {
    answer(status(404), ok('{"headline":"Back"}'));
    const element = add(address());
    await oneEvent(element, 'release-error');
    element.remove();
    await aTimeout(0);
    document.body.append(element);
    await oneEvent(element, 'release-load');
    expect(textOf(element)).to.contain('Back');
    expect(events).to.have.length(2);
  });
});
