import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { waitFor } from './wait-for.mjs';
import { openInspector } from './webkit-inspector.mjs';
import { openXWindow } from './x-window.mjs';

// Only from one file the inspector leads to another, so it is none of `about:`.
const firstPage = new URL('webkit/blank.html', import.meta.url).href;
const settings = fileURLToPath(new URL('webkit', import.meta.url));

/** What the inspector calls the moments of a load, the last one wanted. */
const moments = {
  commit: ['Page.frameNavigated'],
  domcontentloaded: ['Page.frameNavigated', 'Page.domContentEventFired'],
  load: ['Page.frameNavigated', 'Page.loadEventFired'],
};

/**
 * WebKit as WebKitGTK brings it, driven by the protocol of its own inspector: unlike WebDriver, it tells what stands on the console
 * and which errors nobody caught, and runs scripts ahead of the page's. Each page has a browser and a display of its own, so that it
 * has the focus and every frame.
 */
export function webkit(executables) {
  const pages = new Set();
  return {
    async newPage(options) {
      const page = await newPage(executables, options);
      pages.add(page);
      return page;
    },
    close: async () => void (await Promise.all([...pages].map((page) => page.close()))),
  };
}

async function newPage(executables, { before, viewport }) {
  const messages = [];
  const requests = [];
  const stop = [];
  const close = async () => {
    for (const end of stop.splice(0).reverse()) await end();
  };
  try {
    const display = await startDisplay(executables.display, stop);
    const inspector = await startBrowser(executables.browser, display, { before, stop });
    inspector.on('Console.messageAdded', ({ message }) => {
      if (['error', 'warning'].includes(message.level)) messages.push({ kind: kindOf(message), text: message.text });
    });
    inspector.on('Console.messageRepeatCountUpdated', () => messages.push(messages.at(-1)));
    inspector.on('Network.requestWillBeSent', ({ request }) => {
      if (request.url !== firstPage) requests.push(request.url);
    });
    const xWindow = await openXWindow(display);
    stop.push(() => xWindow.close());

    const isLoaded = () => document.readyState === 'complete';
    const page = {
      async goto(url, { until = 'load' } = {}) {
        const arrived = inspector.next(...moments[until]);
        await Promise.all([arrived, inspector.send('Page.navigate', { url })]);
      },
      evaluate: (run, ...args) => evaluate(inspector, run, args),
      messages: () => messages.slice(),
      requests: () => requests.slice(),
      async screenshot() {
        const [width, height] = await page.evaluate(() => [innerWidth, innerHeight]);
        const area = { x: 0, y: 0, width, height, coordinateSystem: 'Viewport' };
        const { dataURL } = await inspector.send('Page.snapshotRect', area);
        return Buffer.from(dataURL.split(',')[1], 'base64');
      },
      setViewport: (width, height) => setViewport(page, xWindow, { width, height }),
      close,
    };
    await waitFor({ name: 'webkit', page, run: isLoaded, args: [] });
    await page.setViewport(viewport.width, viewport.height);
    return page;
  } catch (error) {
    await close();
    throw error;
  }
}

/** A display nobody sees; it picks a free number and tells it. */
async function startDisplay(executable, stop) {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const child = start(executable, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] }, stop);
  const [number] = await Promise.race([once(child.stdio[3], 'data'), failure(child, executable)]);
  return Number(String(number));
}

async function startBrowser(executable, display, { before, stop }) {
  const port = await freePort();
  const env = {
    ...process.env,
    DISPLAY: `:${display}`,
    GDK_BACKEND: 'x11',
    XDG_CONFIG_HOME: settings,
    GSETTINGS_BACKEND: 'memory',
    WEBKIT_INSPECTOR_HTTP_SERVER: `127.0.0.1:${port}`,
    // On a desktop a second start would otherwise only wake the first one, and accessibility tools would join in.
    DBUS_SESSION_BUS_ADDRESS: 'disabled:',
    NO_AT_BRIDGE: '1',
  };
  const child = start(executable, ['--private', '--full-screen', firstPage], { env, stdio: 'ignore' }, stop);
  const inspector = await Promise.race([openInspector(port, before), failure(child, executable)]);
  stop.push(() => inspector.close());
  return inspector;
}

// A signal ends a process without its `exit` event, and the browsers would outlive it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

function start(executable, args, options, stop) {
  const child = spawn(executable, args, options);
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  stop.push(async () => {
    process.off('exit', kill);
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    kill();
    await gone;
  });
  return child;
}

/** Never ends well: only for races. */
async function failure(child, executable) {
  const [code, signal] = await once(child, 'exit');
  throw new Error(`${executable} ended with ${code ?? signal}`);
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

function kindOf({ source, level }) {
  if (source === 'javascript') return 'uncaught';
  return source === 'console-api' ? level : 'browser';
}

/**
 * A plain value is in the first answer, so that a function may lead to another page. What is still to come stays in one value when it
 * ends, good or bad, or the page would hear of a rejection nobody handles.
 */
async function evaluate(inspector, run, args) {
  const { result } = await inspector.run('Runtime.evaluate', {
    expression: `(() => {
      const result = (${run})(${args.map(asCode).join(', ')});
      if (typeof result?.then !== 'function') return result;
      return (async () => {
        try {
          return { value: await result };
        } catch (error) {
          return { error: String(error), stack: String(error?.stack ?? '') };
        }
      })();
    })()`,
  });
  if (!result.objectId) return result.value;
  if (result.className !== 'Promise') {
    const copy = {
      objectId: result.objectId,
      functionDeclaration: 'function () { return this; }',
      returnByValue: true,
    };
    try {
      return (await inspector.run('Runtime.callFunctionOn', copy)).result.value;
    } catch (error) {
      // The page was replaced between the two questions: the first empty one, by the one that was asked for.
      if (!/injected script/.test(String(error))) throw error;
      return evaluate(inspector, run, args);
    }
  }
  const awaited = { promiseObjectId: result.objectId, returnByValue: true };
  const { value, error, stack } = (await inspector.run('Runtime.awaitPromise', awaited)).result.value;
  if (error !== undefined) throw new Error(`${error}\n${stack}`);
  return value ?? undefined;
}

function asCode(value) {
  return value === undefined ? 'undefined' : JSON.stringify(value);
}

/** The page is smaller than its window, by the bar above it. */
async function setViewport(page, xWindow, wanted) {
  const inner = () => page.evaluate(() => [innerWidth, innerHeight]);
  const [width, height] = await inner();
  const outer = await xWindow.size();
  await xWindow.resize(wanted.width + outer.width - width, wanted.height + outer.height - height);
  const isSized = (size) => innerWidth === size.width && innerHeight === size.height;
  await waitFor({ name: 'webkit', page, run: isSized, args: [wanted] });
}
