/** Runs the unit tests in Chrome or Chromium. Arguments go on to the test runner: `npm test -- --files 'test/qr-link/*'`. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './install-browser.mjs';

const browser = await ensureBrowser();
const runner = new URL('dist/bin.js', import.meta.resolve('@web/test-runner'));
const child = spawn(process.execPath, [fileURLToPath(runner), ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, CHROME_PATH: browser },
});
child.on('exit', (code, signal) => {
  process.exitCode = signal ? 1 : (code ?? 1);
});
