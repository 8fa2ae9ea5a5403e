import puppeteer from 'puppeteer-core';

/** Starts Chrome or Chromium. */
export async function chromium(executablePath) {
  const browser = await puppeteer.launch({
    executablePath,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return { newPage: (options) => newPage(browser, options), close: () => browser.close() };
}

/** Starts Firefox, spoken to by WebDriver BiDi. */
export async function firefox(executablePath) {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath });
  return { newPage: (options) => newPage(browser, options), close: () => browser.close() };
}

async function newPage(browser, { before, viewport }) {
  // A window of its own: browsers draw no frames for a tab behind another.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const messages = [];
  const requests = [];
  page.on('pageerror', (error) => messages.push(asMessage(error)));
  page.on('console', (message) => {
    const kind = { error: 'error', warn: 'warning', assert: 'error' }[message.type()];
    // What the browser itself has to say comes without arguments.
    if (kind) messages.push({ kind: message.args().length > 0 ? kind : 'browser', text: message.text() });
  });
  page.on('request', (request) => {
    const url = request.url();
    // Firefox alone also tells of what needs no network.
    if (!url.startsWith('data:')) requests.push(url);
  });
  page.on('dialog', (dialog) => dialog.dismiss());
  await page.setViewport(viewport);
  if (before) await page.evaluateOnNewDocument(before);
  return {
    async goto(url, { until = 'load' } = {}) {
      const arrived = page.goto(url, { waitUntil: until === 'commit' ? 'load' : until });
      if (until !== 'commit') return void (await arrived);
      // The load may never end; then the page is closed first.
      arrived.catch(() => {});
      await this.waitFor((wanted) => location.href === wanted, url);
    },
    async evaluate(run, ...args) {
      const value = await page.evaluate(run, ...args);
      return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
    },
    messages: () => messages.slice(),
    requests: () => requests.slice(),
    screenshot: async () => Buffer.from(await page.screenshot({ captureBeyondViewport: false })),
    setViewport: (width, height) => page.setViewport({ width, height }),
    close: () => context.close(),
  };
}

/** Firefox hands what its own rules refuse over among the errors nobody caught. */
function asMessage(error) {
  const { name, message } = error instanceof Error ? error : { name: 'thrown', message: String(error) };
  const ofBrowser = /^(Content-Security-Policy|Cross-Origin Request Blocked):/.test(message);
  const text = ofBrowser || message.startsWith(name) ? message : `${name}: ${message}`;
  return { kind: ofBrowser ? 'browser' : 'uncaught', text };
}
