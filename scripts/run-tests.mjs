import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureBrowser, engineNames, whyImpossible } from './install-browser.mjs';

/** Parts `--engine firefox`, given as often as wanted, from the arguments that go on to the test runner. */
export function takeEngines(args, standard) {
  const rest = args.flatMap((arg) => (arg.startsWith('--engine=') ? arg.split('=') : [arg]));
  const engines = [];
  for (let at = rest.indexOf('--engine'); at >= 0; at = rest.indexOf('--engine')) {
    const [, name] = rest.splice(at, 2);
    if (!engineNames.includes(name)) {
      console.error(`No engine is called ${name}: there are ${engineNames.join(', ')}.`);
      process.exit(1);
    }
    engines.push(name);
  }
  return { engines: engines.length > 0 ? engines : standard, rest };
}

/** Runs the unit tests in one engine, installed first where there is none; resolves whether all is well. */
export async function runUnitTests(engine, args) {
  const reason = whyImpossible(engine);
  if (reason) {
    console.log(`Unit tests in ${engine}: ${reason}. 0 passed, 0 failed, 1 skipped`);
    return true;
  }
  await ensureBrowser(engine);
  const runner = new URL('dist/bin.js', import.meta.resolve('@web/test-runner'));
  return run(process.execPath, [fileURLToPath(runner), ...args], { ENGINES: engine });
}

/** Runs one of the npm scripts; resolves whether it ended well. */
export function runScript(name, env) {
  return run('npm', ['run', '--silent', name], env);
}

function run(command, args, env) {
  const isWindowsScript = process.platform === 'win32' && command === 'npm';
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env }, shell: isWindowsScript });
  return new Promise((resolve) => {
    child.on('exit', (code) => resolve(code === 0));
  });
}
