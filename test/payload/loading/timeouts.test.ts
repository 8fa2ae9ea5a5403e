import { aTimeout, expect } from '@open-wc/testing';
import { loadPayload } from '../../../src/payload/load.js';
import { limits } from '../../../src/payload/loading/request.js';
import {
  address,
  answer,
  failure,
  hurry,
  json,
  never,
  ok,
  payload,
  requests,
  restore,
  stalled,
  streamed,
} from './fake-server.js';

describe('a server', () => {
  beforeEach(hurry);
  afterEach(restore);

  it('that does not answer, or stops in the middle, is given up', async () => {
    Object.assign(limits, { headers: 20 });
    answer(stalled);
    expect(await failure(loadPayload(address(), {}, never))).to.include({ code: 'timeout', attempts: 3 });

    Object.assign(limits, { headers: 100_000, idle: 20 });
    answer(() => {
      const body = streamed();
      const response = body.answer();
      body.send('{"headline":');
      return response;
    });
    expect(await failure(loadPayload(address(), {}, never))).to.include({ code: 'timeout', attempts: 3 });
  });

  it('that sends byte after byte is given up when a load has lasted too long', async () => {
    Object.assign(limits, { idle: 1000, total: 60 });
    let timers = 0;
    answer(() => {
      let timer = 0;
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          timers += 1;
          timer = window.setInterval(() => controller.enqueue(new TextEncoder().encode(' ')), 10);
          requests.at(-1)?.signal?.addEventListener('abort', () => {
            timers -= 1;
            clearInterval(timer);
            controller.error(new DOMException('', 'AbortError'));
          });
        },
      });
      return new Response(body, { headers: json });
    });
    expect(await failure(loadPayload(address(), {}, never))).to.include({ code: 'timeout', attempts: 3 });
    expect(timers, 'each request was ended').to.equal(0);
  });
});

describe('in a tab that sleeps, a load', () => {
  const real = { setInterval: window.setInterval, clearInterval: window.clearInterval };
  const realNow = Date.now;
  let ticks = new Map<number, () => void>();

  beforeEach(() => {
    ticks = new Map();
    window.setInterval = ((action: () => void) => {
      const timer = Math.random();
      ticks.set(timer, action);
      return timer;
    }) as typeof window.setInterval;
    window.clearInterval = (timer) => ticks.delete(Number(timer));
  });
  afterEach(() => {
    restore();
    Object.assign(window, real);
    Date.now = realNow;
  });

  const tick = (): void => {
    for (const action of [...ticks.values()]) action();
  };

  /** The tab wakes after a day: the clock has gone on, and each timer is late and runs once. */
  function wake(): void {
    const now = Date.now() + 86_400_000;
    Date.now = () => now;
    tick();
  }

  it('takes the answer that came meanwhile', async () => {
    let arrive: (response: Response | Promise<Response>) => void = () => undefined;
    answer(() => new Promise((resolve) => (arrive = resolve)));
    const load = loadPayload(address(), {}, never);
    await aTimeout(0);
    expect(ticks.size, 'a clock runs').to.equal(1);
    wake();
    arrive(ok()());
    expect(await load).to.deep.equal(payload);
    expect(requests).to.have.length(1);
    expect(ticks.size, 'no timer stays').to.equal(0);
  });

  it('reads on in the middle of a body, night after night', async () => {
    const body = streamed();
    answer(body.answer);
    const load = loadPayload(address(), {}, never);
    for (const piece of ['{"headline":', '"A bridge', ' opens"}']) {
      await aTimeout(0);
      wake();
      body.send(piece);
    }
    await aTimeout(0);
    wake();
    body.end();
    expect(await load).to.deep.equal(payload);
    expect(requests).to.have.length(1);
  });

  it('goes on while there is something every four seconds', async () => {
    const body = streamed();
    answer(body.answer);
    const load = loadPayload(address(), {}, never);
    for (const piece of ['{', '"headline":', '"A bridge', ' opens"}']) {
      await aTimeout(0);
      for (let time = 0; time < 4000; time += limits.tick) tick();
      body.send(piece);
    }
    body.end();
    expect(await load).to.deep.equal(payload);
    expect(requests).to.have.length(1);
  });

  it('gives up on a server that is silent for ten seconds while it is awake', async () => {
    Math.random = () => Number.MIN_VALUE;
    answer(stalled);
    const load = failure(loadPayload(address(), {}, never));
    for (const attempt of [1, 2, 3]) {
      while (requests.length < attempt) await aTimeout(0);
      const { signal } = requests[attempt - 1] ?? {};
      for (let time = 0; time < limits.headers; time += limits.tick) tick();
      expect(signal?.aborted, 'not before').to.equal(false);
      tick();
      expect(signal?.aborted, 'but then').to.equal(true);
    }
    expect(await load).to.include({ code: 'timeout', attempts: 3 });
    expect(ticks.size).to.equal(0);
  });
});
