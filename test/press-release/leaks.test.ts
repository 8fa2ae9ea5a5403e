import { expect } from '@open-wc/testing';
import '../../src/define/press-release.js';
import type { PressRelease } from '../../src/press-release/press-release.js';
import { countOutstanding } from '../helpers/outstanding.js';
import { address, answer, broken, hurry, ok, restore, stalled, status } from '../payload/loading/fake-server.js';

const payload = {
  headline: 'A bridge opens',
  organization: 'Bridges',
  contacts: [{ name: 'Lou', phone: '+49 30 23125 111' }],
  body: [{ type: 'interview', items: [{ question: 'When?', answer: 'In May.' }] }],
};

/** Every way in which an element can stand on a page: shown, waiting, failed, and with nothing to show. */
const kinds: readonly ((element: PressRelease) => void)[] = [
  (element) => (element.payload = payload),
  (element) => (element.payload = { kicker: 'no headline' }),
  (element) => (element.src = `${address()}#answered`),
  (element) => (element.src = `${address()}#stalled`),
  (element) => (element.src = '/the-same-for-all.json#stalled'),
  (element) => (element.src = `${address()}#pausing`),
  (element) => (element.src = `${address()}#missing`),
  (element) => (element.src = `${address()}#unreachable`),
  (element) => {
    element.src = address();
    element.loading = 'lazy';
    element.style.marginTop = '9000px';
  },
  (element) => element.append(inlineScript('{"headline":"Inline"}')),
  (element) => element.append('Nothing but a fallback'),
];

/** Whether an element loads for as long as nobody ends it. */
const waits = ({ src, loading }: PressRelease): boolean => loading === 'lazy' || /#(stalled|pausing)$/.test(src ?? '');

function inlineScript(text: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.append(text);
  return script;
}

/** Answers by what stands after `#`. */
function answerByName(): void {
  const answers = {
    ...{ answered: ok(JSON.stringify(payload)), stalled, missing: status(404), unreachable: broken },
    pausing: status(503, { 'retry-after': '20' }),
  };
  answer(ok());
  const { fetch } = window;
  window.fetch = (url, init) => {
    const name = String(url).split('#')[1] as keyof typeof answers;
    if (name === 'stalled') {
      return new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      });
    }
    return name in answers ? Promise.resolve().then(answers[name]) : fetch(url, init);
  };
}

describe('a thousand releases that come and go', () => {
  const { warn } = console;
  const realTimeout = window.setTimeout;

  /** Looks again and again, by a timer that is not counted; what does not come to pass fails later, with numbers. */
  async function until(isSo: () => boolean): Promise<void> {
    for (let tries = 0; tries < 200 && !isSo(); tries += 1) await new Promise((resolve) => realTimeout(resolve, 10));
  }

  beforeEach(() => {
    console.warn = () => undefined;
    hurry();
    answerByName();
  });
  afterEach(() => {
    restore();
    console.warn = warn;
  });

  it('leave no listener, observer, timer, controller, request or element behind', async function () {
    this.timeout(60_000);
    const host = document.createElement('div');
    document.body.append(host);
    const before = document.querySelectorAll('*').length;
    const outstanding = countOutstanding();
    const states = new Set<string>();
    try {
      for (let round = 0; round < 10; round += 1) {
        const elements = Array.from({ length: 100 }, (_, index) => {
          const element = document.createElement('press-release');
          kinds[(round * 100 + index) % kinds.length]?.(element);
          host.append(element);
          return element;
        });
        await Promise.all(elements.map((element) => element.updateComplete));
        // Half of them are taken away at once, half when all that ends has ended.
        for (const element of elements.slice(50)) element.remove();
        await until(() => elements.slice(0, 50).every((element) => element.state !== 'loading' || waits(element)));
        for (const element of elements) states.add(`${element.state} ${element.error?.code ?? ''}`.trim());
        for (const element of elements) element.remove();
      }
      // Frames and the wait for the first paint end by themselves.
      await until(() => !Object.values(outstanding.now()).some(Boolean));
    } finally {
      outstanding.restore();
    }
    expect(Object.keys(outstanding.most()), 'there was something to leave').to.include.members([
      ...['listener', 'observer', 'timer', 'controller', 'request'],
    ]);
    expect([...states], 'of each kind').to.include.members([
      ...['ready', 'loading', 'empty', 'error payload', 'error http', 'error network'],
    ]);
    expect(outstanding.now()).to.deep.equal({
      ...{ listener: 0, observer: 0, timer: 0, frame: 0, controller: 0, request: 0 },
    });
    expect(document.querySelectorAll('*').length).to.equal(before);
    host.remove();
  });
});
