import { openEngines } from '../test/helpers/engines.mjs';

/**
 * Has the test runner run its tests in any of the three engines. One page serves all test files, one after the other:
 * https://modern-web.dev/docs/test-runner/browser-launchers/write-your-own/
 */
export function engineLauncher(name) {
  const [engine] = openEngines({ only: name });
  let page;
  let active;
  return {
    name,
    type: name,
    concurrency: 1,
    async startSession(id, url) {
      active = id;
      page ??= await engine.open(undefined, { viewport: { width: 800, height: 600 } });
      await page.goto(url);
    },
    isActive: (id) => id === active,
    getBrowserUrl: () => page.evaluate(() => location.href),
    stopSession() {
      active = undefined;
      return Promise.resolve({});
    },
    startDebugSession: () => Promise.reject(new Error('Tests are looked at in Chromium: leave out --engine.')),
    stop: () => engine.close(),
  };
}
