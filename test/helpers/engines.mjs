/**
 * Pages in Chromium, Firefox and WebKit, all driven in the same way.
 *
 *     const engines = openEngines();
 *     for (const { name, skip, open, close } of engines)
 *       describe(name, { skip }, () => {
 *         after(close);
 *         it('shows it', async () => {
 *           const page = await open(address);
 *           await page.waitFor(() => document.querySelector('press-release')?.shadowRoot);
 *           assert.deepEqual(page.messages(), []);
 *           await page.close();
 *         });
 *       });
 */
import { findBrowser, findFirefox, findWebKit } from '../../scripts/find-browser.mjs';
import { chromium, firefox } from './engines/puppeteer.mjs';
import { webkit } from './engines/webkit.mjs';
import { waitFor } from './engines/wait-for.mjs';

const kinds = {
  chromium: { find: findBrowser, launch: chromium },
  firefox: { find: findFirefox, launch: firefox },
  webkit: { find: findWebKit, launch: webkit },
};

const engineNames = Object.keys(kinds);

/**
 * The engines that `only` names; without it those in the variable `ENGINES`, or all. Each browser starts with its first page. `skip`
 * is false, or says why an engine cannot be used here: hand it to `describe`, so that it is counted.
 */
export function openEngines({ only = process.env['ENGINES'] } = {}) {
  const wanted = typeof only === 'string' && only ? only.split(',') : only || engineNames;
  const unknown = wanted.filter((name) => !engineNames.includes(name));
  if (unknown.length > 0)
    throw new Error(`No engine is called ${unknown.join(', ')}: there are ${engineNames.join(', ')}.`);
  return wanted.map((name) => engine(name, kinds[name]));
}

function engine(name, { find, launch }) {
  const executable = find();
  let launched;
  return {
    name,
    skip: executable ? false : `${name} is not installed here`,
    /** A page of its own, in front of all others, at `url`; `before` runs in every document ahead of the page's own scripts. */
    async open(url, { before, viewport = { width: 1280, height: 900 } } = {}) {
      launched ??= launch(executable);
      const page = await (await launched).newPage({ before, viewport });
      page.waitFor = (run, ...args) => waitFor({ name, page, run, args });
      if (url) await page.goto(url);
      return page;
    },
    async close() {
      const browser = await launched;
      launched = undefined;
      await browser?.close();
    },
  };
}
