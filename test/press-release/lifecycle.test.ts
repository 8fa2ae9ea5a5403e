import { aTimeout, expect, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/define/press-release.js';
import type { PressRelease } from '../../src/press-release/press-release.js';
import {
  address,
  answer,
  broken,
  hurry,
  ok,
  requests,
  restore,
  stalled,
  streamed,
} from '../payload/loading/fake-server.js';
import { squash, visibleText } from '../helpers/text.js';

const textOf = (element: PressRelease): string => squash(visibleText(element));
const aborted = (): (boolean | undefined)[] => requests.map(({ signal }) => signal?.aborted);

describe('the life of a load', () => {
  const { warn } = console;
  let element: PressRelease;
  let events: string[] = [];

  beforeEach(() => {
    hurry();
    console.warn = () => undefined;
    events = [];
    element = document.createElement('press-release');
    element.lang = 'en';
    element.append('Read it there');
    for (const type of ['release-load', 'release-error']) element.addEventListener(type, () => events.push(type));
  });
  afterEach(() => {
    element.remove();
    restore();
    console.warn = warn;
    Reflect.deleteProperty(navigator, 'onLine');
  });

  function add(src = address()): void {
    element.src = src;
    document.body.append(element);
  }
  const asked = (count: number): Promise<void> =>
    waitUntil(() => requests.length === count, `not asked ${count} times`);

  it('ends with the address: of three in a row the last wins, with one event', async () => {
    answer(stalled, stalled, ok('{"headline":"Third"}'));
    add();
    await asked(1);
    element.src = address();
    await asked(2);
    element.src = address();
    await oneEvent(element, 'release-load');
    expect(textOf(element)).to.contain('Third');
    expect(aborted().slice(0, 2)).to.deep.equal([true, true]);
    await aTimeout(20);
    expect(events).to.deep.equal(['release-load']);
  });

  it('takes only the last of what is set in one go', async () => {
    answer(ok('{"headline":"Last"}'));
    add();
    element.src = address();
    element.src = address();
    await oneEvent(element, 'release-load');
    expect(requests).to.have.length(1);
  });

  it('shows nothing stale: an answer that comes for an old address is dropped', async () => {
    const late = streamed();
    answer(late.answer, ok('{"headline":"New"}'));
    add();
    await asked(1);
    element.src = address();
    await oneEvent(element, 'release-load');
    expect(() => {
      late.send('{"headline":"Old"}');
      late.end();
    }, 'the old answer was ended').to.throw();
    await aTimeout(20);
    expect(element.release?.headline).to.equal('New');
    expect(events).to.deep.equal(['release-load']);
  });

  it('ends with the element, and begins anew with it', async () => {
    answer(stalled, ok('{"headline":"Back"}'));
    add();
    await asked(1);
    element.remove();
    await aTimeout(0);
    expect(aborted()).to.deep.equal([true]);
    await aTimeout(20);
    expect(events).to.deep.equal([]);
    document.body.append(element);
    await oneEvent(element, 'release-load');
    expect(events).to.deep.equal(['release-load']);
    expect(requests).to.have.length(2);
  });

  it('ends in a pause between two tries, too', async () => {
    Math.random = () => 0.3;
    answer(broken, ok());
    add();
    await asked(1);
    await aTimeout(0);
    element.remove();
    await aTimeout(400);
    expect(requests).to.have.length(1);
    expect(events).to.deep.equal([]);
  });

  it('goes on where the element is moved, also while it waits for the reader', async () => {
    const body = streamed();
    answer(body.answer);
    add();
    await asked(1);
    document.body.prepend(element);
    await aTimeout(0);
    expect(aborted()).to.deep.equal([false]);
    body.send('{"headline":"Moved"}');
    body.end();
    await oneEvent(element, 'release-load');
    expect(requests).to.have.length(1);

    const spacer = document.createElement('div');
    spacer.style.height = '5000px';
    element.loading = 'lazy';
    element.remove();
    document.body.append(spacer);
    answer(ok('{"headline":"Lazy"}'));
    add();
    await element.updateComplete;
    spacer.after(element);
    await aTimeout(60);
    expect(requests, 'still far').to.have.length(0);
    document.body.prepend(element);
    await oneEvent(element, 'release-load');
    expect(textOf(element)).to.contain('Lazy');
    spacer.remove();
  });

  it('is begun anew by reload(), whose promise resolves when the text is on the page', async () => {
    answer(stalled, ok('{"headline":"Fresh"}'));
    add();
    await asked(1);
    await element.reload();
    expect(textOf(element)).to.contain('Fresh');
    expect(aborted()[0]).to.equal(true);
    await aTimeout(20);
    expect(events).to.deep.equal(['release-load']);
  });

  it('has one event for many reloads at once', async () => {
    answer(ok('{"headline":"Once"}'));
    add();
    await oneEvent(element, 'release-load');
    await Promise.all([element.reload(), element.reload(), element.reload()]);
    await aTimeout(20);
    expect(events).to.deep.equal(['release-load', 'release-load']);
  });

  it('rejects no promise: reload() of what fails resolves, and of what is not on the page does nothing', async () => {
    answer(broken);
    await element.reload();
    expect(requests).to.have.length(0);
    add();
    await oneEvent(element, 'release-error');
    await element.reload();
    await aTimeout(0);
    expect(events).to.deep.equal(['release-error', 'release-error']);
  });

  it('prints the fallback of a lazy release that is not there yet, and loads it', async () => {
    const spacer = document.createElement('div');
    spacer.style.height = '5000px';
    document.body.append(spacer);
    const body = streamed();
    answer(body.answer);
    element.loading = 'lazy';
    add();
    await element.updateComplete;
    dispatchEvent(new Event('beforeprint'));
    expect(textOf(element)).to.equal('Read it there');
    await asked(1);
    dispatchEvent(new Event('beforeprint'));
    body.send('{"headline":"Printed"}');
    body.end();
    await oneEvent(element, 'release-load');
    expect(textOf(element)).to.contain('Printed');
    expect(requests).to.have.length(1);
    spacer.remove();
  });

  it('rests while the page is kept out of sight, and goes on when it is shown', async () => {
    answer(stalled, ok('{"headline":"Shown"}'));
    add();
    await asked(1);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(aborted()).to.deep.equal([true]);
    await aTimeout(20);
    expect(events).to.deep.equal([]);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await oneEvent(element, 'release-load');
    expect(events).to.deep.equal(['release-load']);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await aTimeout(20);
    expect(requests, 'what is shown is not asked for').to.have.length(2);
  });

  it('is not disturbed by the page itself getting ready', async () => {
    const body = streamed();
    answer(body.answer);
    add();
    await asked(1);
    dispatchEvent(new PageTransitionEvent('pageshow'));
    await element.updateComplete;
    body.send('{"headline":"Undisturbed"}');
    body.end();
    await oneEvent(element, 'release-load');
    expect(requests).to.have.length(1);
  });

  it('waits without a network, and loads with it: each is one load with one event', async () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    answer(broken, ok('{"headline":"Online"}'));
    add();
    await oneEvent(element, 'release-error');
    expect(element.error).to.include({ code: 'offline', attempts: 1 });
    expect(textOf(element)).to.equal('Read it there');
    Reflect.deleteProperty(navigator, 'onLine');
    dispatchEvent(new Event('online'));
    await oneEvent(element, 'release-load');
    dispatchEvent(new Event('online'));
    await aTimeout(20);
    expect(events).to.deep.equal(['release-error', 'release-load']);
    expect(requests).to.have.length(2);
  });

  it('sends what an image would: only values that there are, in any letters', async () => {
    const told = async (crossOrigin: unknown, referrerPolicy: unknown): Promise<unknown[]> => {
      answer(ok('{"headline":"x"}'));
      Object.assign(element, { crossOrigin, referrerPolicy });
      add();
      await oneEvent(element, 'release-load');
      return [requests[0]?.credentials, requests[0]?.referrerPolicy];
    };
    expect(await told(null, null)).to.deep.equal(['same-origin', '']);
    expect(await told('Use-Credentials', 'NO-REFERRER')).to.deep.equal(['include', 'no-referrer']);
    expect(await told('', 'never')).to.deep.equal(['same-origin', '']);
    expect(await told('anything', 'strict-origin')).to.deep.equal(['same-origin', 'strict-origin']);
    expect(await told(Symbol('x'), 7)).to.deep.equal(['same-origin', '']);
  });
});
