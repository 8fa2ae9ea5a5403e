import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launchBrowser } from './browser.mjs';
import { openPrepared } from './fault-page.mjs';
import { page as pageOf, startFaultServer } from './fault-server.mjs';

/** A release of some 100 kB: one that stays behind is seen. */
const large = JSON.stringify({
  headline: 'A bridge opens',
  organization: { name: 'Bridge works', address: { locality: 'Leeds', country: 'GB' } },
  contacts: [{ name: 'Ellen Marsh', phone: '+44 113 496 0127' }],
  body: Array.from({ length: 200 }, (_, index) => `${index} ${'A sentence of the release. '.repeat(20)}`),
});
const small = JSON.stringify({ headline: 'A bridge opens', body: ['It opens in May.'] });
const send = (text) => (_request, response) =>
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(text);

let browser;
let server;

before(async () => {
  browser = await launchBrowser();
  server = await startFaultServer({ '/page': pageOf(), '/large.json': send(large), '/small.json': send(small) });
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** What is there after everything that can go has gone. */
async function measure(page, session) {
  // What an object held can go only after the object.
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  const counts = { listeners: metric.JSEventListeners, nodes: metric.Nodes, documents: metric.Documents };
  for (const name of [
    'PressRelease',
    'AbortController',
    'MutationObserver',
    'IntersectionObserver',
    'ResizeObserver',
  ]) {
    const prototype = await page.evaluateHandle(
      (key) => (key === 'PressRelease' ? customElements.get('press-release') : window[key]).prototype,
      name,
    );
    const objects = await page.queryObjects(prototype);
    counts[name] = await page.evaluate((all) => all.length, objects);
    await objects.dispose();
    await prototype.dispose();
  }
  return { counts, heap: metric.JSHeapUsedSize };
}

async function openMeasured() {
  const page = await openPrepared(browser, `${server.origin}/page`);
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('Performance.enable');
  return { page, measure: () => measure(page, session) };
}

/** Puts so many widgets on the page and takes them away: shown, failed, waiting, lazy. Gives how many were shown. */
function comeAndGo(page, count) {
  return page.evaluate(async (widgets) => {
    console.warn = () => undefined;
    const host = document.body.appendChild(document.createElement('main'));
    let shown = 0;
    for (let begun = 0; begun < widgets; begun += 50) {
      const elements = Array.from({ length: 50 }, (_, index) => {
        const element = document.createElement('press-release');
        const sources = ['/small.json', '/404.json', '/hang.json', `/small.json?${index}`, '/cut.json'];
        element.setAttribute('src', sources[index % sources.length]);
        if (index % 7 === 6) element.setAttribute('loading', 'lazy');
        if (index % 10 === 9) element.innerHTML = '<script type="application/json">{"headline":"Inline"}</script>';
        if (index % 10 === 9) element.removeAttribute('src');
        return element;
      });
      const settled = elements
        .filter(({ src, loading }) => src !== '/hang.json' && loading !== 'lazy')
        .map(
          (element) =>
            new Promise((resolve) => {
              element.addEventListener('release-load', () => resolve((shown += 1)));
              element.addEventListener('release-error', resolve);
            }),
        );
      host.append(...elements);
      await Promise.all(settled);
      host.replaceChildren();
    }
    host.remove();
    // The QR code waits for the paint, of releases that are gone, too.
    await new Promise((resolve) => window.requestAnimationFrame(() => setTimeout(resolve, 250)));
    return shown;
  }, count);
}

describe('in Chromium, after collection', () => {
  it('a thousand widgets that came and went have left nothing', async () => {
    const { page, measure: look } = await openMeasured();
    await comeAndGo(page, 200);
    const start = await look();
    const shown = await comeAndGo(page, 1000);
    assert.ok(shown > 400, `${shown} were shown`);
    const end = await look();
    assert.equal(start.counts.PressRelease, 0);
    assert.deepEqual(end.counts, start.counts);
    assert.ok(end.heap / start.heap < 1.1, `the heap grew by ${(end.heap / start.heap).toFixed(3)}`);
    await page.close();
  });

  it('a hundred reloads of one widget leave the heap as it was', async () => {
    const { page, measure: look } = await openMeasured();
    const reload = (times) =>
      page.evaluate(async (count) => {
        const element = document.querySelector('press-release') ?? window.add({ src: '/large.json' });
        await element.next();
        for (let done = 0; done < count; done += 1) await element.reload();
        // Not what the test itself writes down.
        element.events.length = 1;
        return element.state;
      }, times);
    assert.equal(await reload(20), 'ready');
    const start = await look();
    assert.equal(await reload(100), 'ready');
    const end = await look();
    assert.equal(server.to('/large.json').length, 121);
    assert.deepEqual(end.counts, start.counts);
    assert.ok(end.heap / start.heap < 1.1, `the heap grew by ${(end.heap / start.heap).toFixed(3)}`);
    await page.close();
  });
});
