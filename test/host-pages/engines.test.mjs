import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { after, before, describe, it } from 'node:test';
import { openEngines } from '../helpers/engines.mjs';

/** The strictest page there is, which also spoils what drivers like to lean on, and fails in every way. */
const policy =
  "default-src 'none'; img-src data:; script-src 'nonce-x'; require-trusted-types-for 'script'; trusted-types 'none'";
const page = `<!doctype html><html lang="en"><title>Page</title><link rel="icon" href="data:,"><script nonce="x">
  window.first = window.prepared;
  Object.prototype.spoiled = true;
  Array.prototype.toJSON = () => 'spoiled';
  window.Promise = null;
  console.log('logged');
  console.warn('warned');
  console.error('complained');
  (async () => { throw new TypeError('rejected'); })();
  setTimeout(() => { throw new RangeError('thrown'); });
</script><p>Text</p>`;

/** As long as browsers collect before they begin to show anything. */
const half = `<!doctype html><title>Stalled</title><p>Half${' '.repeat(2000)}`;

/** That the tests of host pages see nothing go wrong says something only where they would see it. */
for (const { name, skip, open, close } of openEngines()) {
  describe(`what is seen of a page in ${name}`, { skip }, () => {
    let server;
    let address;
    before(async () => {
      server = createServer((request, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policy });
        if (request.url === '/stalled') response.write(half);
        else response.end(page);
      }).listen(0);
      await once(server, 'listening');
      address = `http://localhost:${server.address().port}/`;
    });
    after(async () => {
      await close();
      server.closeAllConnections();
      server.close();
    });

    it('tells what the page logs, throws and rejects', async () => {
      const shown = await open(address);
      const words = /warned|complained|rejected|thrown/;
      const heard = () => shown.messages().map(({ kind, text }) => `${kind}: ${words.exec(text)}`);
      // The browser tells of it in its own time.
      for (let times = 0; times < 100 && heard().length < 4; times++) await pause(50);
      assert.deepEqual(heard().sort(), [
        'error: complained',
        'uncaught: rejected',
        'uncaught: thrown',
        'warning: warned',
      ]);
      await shown.close();
    });

    it('tells where the page asks', async () => {
      const shown = await open(address);
      await shown.goto(`${address}second`);
      assert.deepEqual(shown.requests(), [address, `${address}second`]);
      await shown.close();
    });

    it('runs what is prepared ahead of the page, on every page', async () => {
      const shown = await open(address, { before: () => (window.prepared = location.hostname) });
      assert.equal(await shown.evaluate(() => window.first), 'localhost');
      await shown.goto(address.replace('localhost', '127.0.0.1'));
      assert.equal(await shown.evaluate(() => window.first), '127.0.0.1');
      await shown.close();
    });

    it('asks the page, whatever that has done to its objects', async () => {
      const shown = await open(address);
      const echo = (...args) => ({ args, text: document.querySelector('p').textContent });
      const answer = { args: [[1, 'é'], { no: null }], text: 'Text' };
      assert.deepEqual(await shown.evaluate(echo, ...answer.args), answer);
      assert.deepEqual(await shown.evaluate(async (value) => ({ value }), 1), { value: 1 });
      assert.equal(await shown.evaluate(() => undefined), undefined);
      await assert.rejects(
        shown.evaluate(() => document.querySelector('p').absent.member),
        /member|absent/,
      );
      await assert.rejects(
        shown.evaluate(async () => Object.missing()),
        /missing/,
      );
      assert.equal(shown.messages().filter(({ text }) => /member|missing/.test(text)).length, 0);
      await shown.close();
    });

    it('has the focus, and the size that is wanted', async () => {
      const shown = await open(address, { viewport: { width: 700, height: 500 } });
      const state = () => [innerWidth, innerHeight, document.hasFocus(), document.visibilityState];
      assert.deepEqual(await shown.evaluate(state), [700, 500, true, 'visible']);
      await shown.setViewport(320, 600);
      assert.deepEqual(await shown.evaluate(state), [320, 600, true, 'visible']);
      const picture = await shown.screenshot();
      assert.deepEqual([picture.readUInt32BE(16), picture.readUInt32BE(20)], [320, 600]);
      await shown.close();
    });

    it('need not wait for the end of a page', async () => {
      const shown = await open();
      await shown.goto(`${address}stalled`, { until: 'commit' });
      assert.equal(await shown.waitFor(() => document.querySelector('p')?.textContent.trim()), 'Half');
      assert.equal(await shown.evaluate(() => document.readyState), 'loading');
      await shown.close();
    });
  });
}
