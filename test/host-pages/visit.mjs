import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe } from 'node:test';
import { pathToFileURL } from 'node:url';
import { openEngines } from '../helpers/engines.mjs';
import { startServer } from './server.mjs';

/** What a visitor sees of the release that most pages show. */
export const whole = {
  state: 'ready',
  code: '',
  headline: 'A bridge opens',
  text: 'It opens in May. It is long. It is made of wood.',
  isStyled: true,
  qr: 'drawn',
  fallback: '',
};

/** Where no release can be shown: the fallback alone. */
export const fallbackAlone = { headline: '', text: '', qr: 'none', fallback: 'Read the release' };

/** Before the script is there, or where it never comes. */
export const untouched = { ...fallbackAlone, state: '' };

/** What pages ask for. */
const usual = ['test/host-pages/watch.js', 'test/host-pages/release.json', 'dist/embed.js', 'dist/embed.classic.js'];

/** The chunks that the module script loads late: the QR code, and what is rare in a release. */
const chunk = /^(other: )?[\w/-]+\/chunks\/[\w-]+\.js$/;

/**
 * Tests in each browser that is there, one after the other. `define` takes a function that opens a page of this folder, and
 * one that opens it from the disk. All visits share one window: some browsers take seconds to open one.
 */
export function inEachEngine(define) {
  let server;

  before(async () => {
    server = await startServer();
  });

  after(() => server.close());

  for (const engine of openEngines()) {
    describe(engine.name, { skip: engine.skip }, () => {
      let page;

      before(async () => {
        page = await engine.open();
      });

      after(() => engine.close());

      define(
        (file, options) => open(page, server, file, options),
        (file) => openFile(engine, file),
      );
    });
  }
}

/**
 * @param page The window to open it in.
 * @param options `until` is the moment to wait for: 'load', or 'commit' where a page takes its time.
 */
async function open(page, server, file, { script, until } = {}) {
  const { url, requested, resume, origins } = server.visit(file, { script });
  const saidBefore = page.messages().length;
  const requestedBefore = page.requests().length;
  await page.goto(url, { until });
  return visitOf(page, {
    url,
    requested,
    resume,
    own: [...origins, 'data:', 'about:', 'blob:'],
    saidBefore,
    requestedBefore,
  });
}

/** Opens a page from the disk: some browsers lead no page there from the network. */
async function openFile(engine, file) {
  const url = pathToFileURL(path.join(import.meta.dirname, file)).href;
  return visitOf(await engine.open(url), {
    url,
    requested: [],
    own: ['file:', 'data:'],
    saidBefore: 0,
    requestedBefore: 0,
  });
}

function visitOf(page, { url, requested, resume, own, saidBefore, requestedBefore }) {
  const { evaluate, waitFor } = page;
  // Browsers ask for the page's icon by themselves, and complain where they may not.
  const said = () =>
    page
      .messages()
      .slice(saidBefore)
      .filter(({ text }) => !text.includes('/favicon.ico'));

  const visit = {
    page,
    url,
    evaluate,
    waitFor,
    requested,
    resume,

    /** Waits until a visitor sees this of a release of the page, named by a selector and its number. */
    async sees(expected, selector = 'press-release', number = 0) {
      const seen = async () => {
        const all = await evaluate(
          (...which) => window.watched.look(window.watched.release(...which)),
          selector,
          number,
        );
        return Object.fromEntries(Object.keys(expected).map((key) => [key, all[key]]));
      };
      try {
        await waitFor(
          (wanted, ...which) => {
            const all = window.watched?.look(window.watched.release(...which)) ?? {};
            return Object.keys(wanted).every((key) => all[key] === wanted[key]);
          },
          expected,
          selector,
          number,
        );
      } catch {
        // The comparison says what is seen instead.
      }
      assert.deepEqual(await seen(), expected);
    },

    /**
     * Nothing went wrong but what is named, and nothing was requested but the page itself, the usual files and those that are named.
     * Where something goes wrong, or may (`mayViolate`, a directive), the browser may say so in words of its own (`isFaulty`).
     */
    async isQuiet({
      messages = [],
      violations = [],
      requests = [],
      mayViolate,
      isFaulty = violations.length > 0 || Boolean(mayViolate),
    } = {}) {
      // What is expected may come after what is seen.
      await waitFor(
        (...counts) => counts[0] <= window.watched.violations.length && counts[1] <= window.watched.messages.length,
        violations.length,
        messages.length,
      );
      const watched = await evaluate(() => ({ ...window.watched }));
      assert.deepEqual(
        watched.violations.filter((directive) => directive !== mayViolate),
        violations,
      );
      assertMessages(watched.messages, messages);
      if (!isFaulty)
        assertMessages(
          said().map(({ text }) => text),
          messages,
        );
      const payloads = requested.filter((request) => request.endsWith('.json'));
      assert.equal(new Set(payloads).size, payloads.length, `each payload once: ${requested.join(', ')}`);
      const pathname = new URL(url).pathname.replace(/^\/\d+\//, '');
      const unexpected = requested
        .map((request) => request.replace(/\?script=\w+$/, ''))
        .filter((request) => ![pathname, ...usual, ...requests].includes(request) && !chunk.test(request));
      assert.deepEqual(unexpected, []);
      const addresses = page.requests().slice(requestedBefore);
      assert.deepEqual(
        addresses.filter((request) => !own.some((start) => request.startsWith(start))),
        [],
      );
      // So that late complaints are not taken for those of the next page.
      if (isFaulty) await page.goto('about:blank');
    },
  };
  return visit;
}

function assertMessages(actual, expected) {
  const all = actual.map(String).join('\n');
  assert.equal(actual.length, expected.length, all);
  expected.forEach((pattern) => assert.match(all, pattern));
}
