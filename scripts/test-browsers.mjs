/**
 * Runs the unit tests and the tests of host pages in Chromium, Firefox and WebKit, or in the engines that are named:
 * `npm run test:browsers -- --engine firefox`. With arguments for the test runner, such as `--files 'test/qr-link/*'`, it runs those
 * unit tests alone.
 */
import { engineNames } from './install-browser.mjs';
import { runScript, runUnitTests, takeEngines } from './run-tests.mjs';

const { engines, rest } = takeEngines(process.argv.slice(2), engineNames);
const failed = [];
for (const engine of engines) if (!(await runUnitTests(engine, rest))) failed.push(`unit tests in ${engine}`);
if (rest.length === 0) {
  const isWell = (await runScript('build')) && (await runScript('test:host-pages', { ENGINES: engines.join(',') }));
  if (!isWell) failed.push('host pages');
}
console.log(failed.length > 0 ? `Failed: ${failed.join(', ')}` : `All is well in ${engines.join(', ')}.`);
process.exitCode = failed.length > 0 ? 1 : 0;
