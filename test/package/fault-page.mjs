import assert from 'node:assert/strict';

/**
 * What tests put into a page before its scripts: chance and pauses that are known, and a way to load a release that tells what
 * happened. Pauses of more than 300 ms are written down and left out; `tick` makes the clock of the timeouts run faster.
 */
function prepare(tick) {
  const { setTimeout: wait, setInterval: repeat } = window;
  Math.random = () => 0.5;
  window.pauses = [];
  window.setTimeout = (action, milliseconds, ...more) => {
    if (!(milliseconds > 300)) return wait(action, milliseconds, ...more);
    window.pauses.push(milliseconds);
    return wait(action, 0, ...more);
  };
  if (tick) window.setInterval = (action, milliseconds) => repeat(action, milliseconds === 500 ? tick : milliseconds);
  /** What each element of the page has fired, in order. */
  window.fired = [];
  window.uncaught = [];
  window.addEventListener('error', ({ message }) => window.uncaught.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => window.uncaught.push(String(reason)));

  /** A new element on the page; `next()` gives its next event. */
  window.add = (attributes, content = '') => {
    const element = document.createElement('press-release');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.innerHTML = content;
    const events = [];
    window.fired.push(events);
    let onEvent = () => undefined;
    for (const type of ['release-load', 'release-error']) {
      element.addEventListener(type, (event) => {
        const { code, status, attempts, retryable } = event;
        const { message } = element.error ?? {};
        events.push(type === 'release-load' ? { type } : { type, code, status, attempts, retryable, message });
        onEvent();
      });
    }
    element.events = events;
    element.next = async () => {
      if (events.length === 0) await new Promise((resolve) => (onEvent = resolve));
      return events.at(-1);
    };
    document.body.append(element);
    return element;
  };

  window.load = (attributes, content) => window.add(attributes, content).next();
}

/** Opens a page that is prepared so. */
export async function openPrepared(browser, url, { tick, before } = {}) {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(prepare, tick);
  if (before) await before(page);
  await page.goto(url);
  await page.waitForFunction(() => customElements.get('press-release'));
  return page;
}

/** Loads each address in a page of the own server, one after the other: what each fired, and how often the server was asked. */
export async function loadAll({ browser, own }, paths, { server = own, attributes = {}, tick } = {}) {
  const page = await openPrepared(browser, `${own.origin}/page`, { tick });
  const results = {};
  for (const path of paths) {
    const asked = server.to(path).length;
    await page.evaluate(() => (window.pauses = []));
    const event = await page.evaluate((all) => window.load(all), { src: server.origin + path, ...attributes });
    const pauses = await page.evaluate(() => window.pauses);
    results[path] = { ...event, pauses, requests: server.to(path).length - asked };
  }
  // Whatever would come too much has come by the time that another load is through.
  await page.evaluate(() => window.load({ src: '/ok.json' }));
  const { fired, uncaught } = await page.evaluate(() => ({ fired: window.fired, uncaught: window.uncaught }));
  assert.deepEqual(
    fired.map((events) => events.length),
    fired.map(() => 1),
    'one event for each load',
  );
  assert.deepEqual(uncaught, []);
  await page.close();
  return results;
}

/** Fails unless each path ended with the code (or, for a number, the status) that stands for it, after so many requests. */
export async function assertFailures(place, expected, requests, options) {
  const results = await loadAll(place, Object.keys(expected), options);
  for (const [path, wanted] of Object.entries(expected)) {
    const { type, code, status, attempts, retryable, requests: asked } = results[path];
    assert.deepEqual(
      { type, code: status ?? code, attempts, retryable, requests: asked },
      { type: 'release-error', code: wanted, attempts: requests, retryable: requests > 1, requests },
      path,
    );
  }
  return results;
}
