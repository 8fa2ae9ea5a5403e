import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { browserCache, findBrowser, findFirefox, findWebKit } from './find-browser.mjs';

/** Each engine: how it is found and installed, and what to do by hand where that fails. */
const engines = {
  chromium: {
    title: 'Chrome or Chromium',
    find: findBrowser,
    debian: ['chromium'],
    puppeteer: Browser.CHROME,
    advice: 'install one, or set CHROME_PATH to its executable',
  },
  firefox: {
    title: 'Firefox',
    find: findFirefox,
    debian: ['firefox-esr'],
    puppeteer: Browser.FIREFOX,
    advice: 'install it, or set FIREFOX_PATH to its executable',
  },
  webkit: {
    title: 'WebKitGTK',
    find: findWebKit,
    debian: ['libwebkit2gtk-4.1-0', 'xvfb'],
    advice:
      'install WebKitGTK 4.1 and Xvfb (Debian and Ubuntu: `apt-get install libwebkit2gtk-4.1-0 xvfb`), or set WEBKIT_PATH to its MiniBrowser and XVFB_PATH to Xvfb',
  },
};

export const engineNames = Object.keys(engines);

/** Why an engine can never be had on this system; undefined where it can. */
export function whyImpossible(name) {
  if (name !== 'webkit' || process.platform === 'linux') return undefined;
  return 'WebKitGTK exists on Linux alone';
}

/** What `find` tells of a browser, installed first where there is none. Exits with one sentence of advice where that fails too. */
export async function ensureBrowser(name = 'chromium') {
  const { title, find, debian, puppeteer, advice } = engines[name];
  const found = find();
  if (found) return found;
  try {
    if (isDebianRoot()) installFromDebian(title, debian);
    else if (puppeteer) await installFromPuppeteer(title, puppeteer);
  } catch (error) {
    console.error(String(error instanceof Error ? error.message : error));
  }
  const installed = find();
  if (!installed) {
    console.error(`No ${title} was found and none could be installed: ${advice}, and run this again.`);
    process.exit(1);
  }
  return installed;
}

function isDebianRoot() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/** Debian's packages bring the system libraries that a bare container lacks. */
function installFromDebian(title, packages) {
  console.log(`No ${title} found: installing Debian’s ${packages.join(' and ')} with apt-get (some 100 MB, once).`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], env);
  run('apt-get', ['install', '-y', '-qq', ...packages], env);
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

async function installFromPuppeteer(title, browser) {
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error(`No build of ${title} is known for this system.`);
  const buildId = await resolveBuildId(browser, platform, 'stable');
  console.log(`No ${title} found: installing ${browser} ${buildId} to ${browserCache} (some 100 MB, once).`);
  await install({ browser, buildId, platform, cacheDir: browserCache });
}
