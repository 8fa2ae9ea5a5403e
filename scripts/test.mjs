/**
 * Runs the unit tests in Chrome or Chromium, or in the engine that is named: `npm test -- --engine firefox`. All other arguments go on
 * to the test runner: `npm test -- --files 'test/qr-link/*'`. With `--own-lit` the elements run on what the scripts for pages have in
 * place of Lit.
 */
import { runUnitTests, takeEngines } from './run-tests.mjs';

const own = '--own-lit';
if (process.argv.includes(own)) process.env['OWN_LIT'] = '1';
const args = process.argv.slice(2).filter((arg) => arg !== own);
const { engines, rest } = takeEngines(args, ['chromium']);
for (const engine of engines) if (!(await runUnitTests(engine, rest))) process.exitCode = 1;
