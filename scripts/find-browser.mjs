import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { Browser, BrowserPlatform, computeExecutablePath } from '@puppeteer/browsers';

/** Where Puppeteer and its installer keep browsers. */
export const browserCache = process.env['PUPPETEER_CACHE_DIR'] ?? path.join(homedir(), '.cache', 'puppeteer');

const platforms = Object.values(BrowserPlatform);
const linux = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'google-chrome-for-testing'];
const mac = ['Google Chrome', 'Chromium', 'Google Chrome for Testing'];
const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/** The path of an installed Chrome or Chromium, `CHROME_PATH` before all others; undefined where there is none. */
export function findBrowser() {
  return candidates().find(isExecutable);
}

function candidates() {
  const named = process.env['CHROME_PATH'] ? [process.env['CHROME_PATH']] : [];
  return [...named, ...usualPlaces(), ...cached()];
}

function usualPlaces() {
  switch (process.platform) {
    case 'darwin':
      return ['/', homedir()].flatMap((root) =>
        mac.map((name) => path.join(root, 'Applications', `${name}.app`, 'Contents', 'MacOS', name)),
      );
    case 'win32':
      return windowsFolders
        .flatMap((name) => process.env[name] ?? [])
        .map((folder) => path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'));
    default: {
      const folders = (process.env['PATH'] ?? '').split(path.delimiter);
      return ['/usr/bin', ...folders, '/snap/bin'].flatMap((folder) => linux.map((name) => path.join(folder, name)));
    }
  }
}

/** The cache holds one folder per build, `<platform>-<build>`; the newest comes first. */
function cached() {
  const builds = listFolder(path.join(browserCache, Browser.CHROME)).flatMap((folder) => {
    const [, platform, buildId] = /^(\w+)-([\d.]+)$/.exec(folder) ?? [];
    return buildId && platforms.includes(platform) ? [{ platform, buildId }] : [];
  });
  return builds
    .sort((a, b) => b.buildId.localeCompare(a.buildId, 'en', { numeric: true }))
    .map(({ platform, buildId }) =>
      computeExecutablePath({ browser: Browser.CHROME, platform, buildId, cacheDir: browserCache }),
    );
}

function listFolder(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
