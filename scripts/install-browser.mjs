import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { browserCache, findBrowser } from './find-browser.mjs';

const advice =
  'No Chrome or Chromium was found and none could be installed: install one, or set CHROME_PATH to its executable, and run this again.';

/** The path of a browser, installed first where there is none. Exits with one sentence of advice where that fails too. */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  try {
    if (isDebianRoot()) installFromDebian();
    else await installFromPuppeteer();
  } catch (error) {
    console.error(String(error instanceof Error ? error.message : error));
  }
  const installed = findBrowser();
  if (!installed) {
    console.error(advice);
    process.exit(1);
  }
  return installed;
}

function isDebianRoot() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/** Debian's package brings the system libraries that a bare container lacks. */
function installFromDebian() {
  console.log('No Chrome or Chromium found: installing Debian’s chromium with apt-get (about 300 MB, once).');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], env);
  run('apt-get', ['install', '-y', '-qq', 'chromium'], env);
}

function run(command, args, env) {
  const { status, error, stderr } = spawnSync(command, args, {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stderr.trim()}`);
}

async function installFromPuppeteer() {
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error('No build of Chrome is known for this system.');
  const buildId = await resolveBuildId(Browser.CHROME, platform, 'stable');
  console.log(`No Chrome or Chromium found: installing Chrome ${buildId} to ${browserCache} (about 300 MB, once).`);
  await install({ browser: Browser.CHROME, buildId, platform, cacheDir: browserCache });
}
