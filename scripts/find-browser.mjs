import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { Browser, BrowserPlatform, computeExecutablePath } from '@puppeteer/browsers';

/** Where Puppeteer and its installer keep browsers. */
export const browserCache = process.env['PUPPETEER_CACHE_DIR'] ?? path.join(homedir(), '.cache', 'puppeteer');

const platforms = Object.values(BrowserPlatform);

/** Where each browser is found: a variable that names its executable, and what its maker calls it on each system. */
const kinds = {
  [Browser.CHROME]: {
    variable: 'CHROME_PATH',
    linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'google-chrome-for-testing'],
    mac: ['Google Chrome', 'Chromium', 'Google Chrome for Testing'].map((name) => [name, name]),
    windows: ['Google', 'Chrome', 'Application', 'chrome.exe'],
    build: /^(\w+?)-([\d.]+)$/,
  },
  [Browser.FIREFOX]: {
    variable: 'FIREFOX_PATH',
    linux: ['firefox-esr', 'firefox'],
    mac: [['Firefox', 'firefox']],
    windows: ['Mozilla Firefox', 'firefox.exe'],
    // Its channel is part of the number.
    build: /^(\w+?)-(\w*?[\d.]+\w*)$/,
  },
};
const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/** The path of an installed Chrome or Chromium, `CHROME_PATH` before all others; undefined where there is none. */
export function findBrowser() {
  return candidates(Browser.CHROME).find(isExecutable);
}

/** The path of an installed Firefox, `FIREFOX_PATH` before all others; undefined where there is none. */
export function findFirefox() {
  return candidates(Browser.FIREFOX).find(isExecutable);
}

/**
 * The small browser that comes with WebKitGTK, and the display without a screen that it is shown on; undefined where one of them is
 * missing. `WEBKIT_PATH` and `XVFB_PATH` before all others.
 */
export function findWebKit() {
  const browser = [named('WEBKIT_PATH'), miniBrowsers()].flat().find(isExecutable);
  const display = [named('XVFB_PATH'), inFolders(['Xvfb'])].flat().find(isExecutable);
  return browser && display ? { browser, display } : undefined;
}

function candidates(browser) {
  return [...named(kinds[browser].variable), ...usualPlaces(kinds[browser]), ...cached(browser)];
}

function named(variable) {
  return process.env[variable] ? [process.env[variable]] : [];
}

function usualPlaces({ linux, mac, windows }) {
  switch (process.platform) {
    case 'darwin':
      return ['/', homedir()].flatMap((root) =>
        mac.map(([app, name]) => path.join(root, 'Applications', `${app}.app`, 'Contents', 'MacOS', name)),
      );
    case 'win32':
      return windowsFolders.flatMap((name) => process.env[name] ?? []).map((folder) => path.join(folder, ...windows));
    default:
      return inFolders(linux);
  }
}

function inFolders(names) {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return ['/usr/bin', ...folders, '/snap/bin'].flatMap((folder) => names.map((name) => path.join(folder, name)));
}

/** It is no program for users: it lies among the libraries, in a folder named for the version of its interface. */
function miniBrowsers() {
  const libraries = ['/usr/lib', '/usr/libexec'];
  const folders = [
    ...libraries,
    ...libraries.flatMap((folder) => listFolder(folder).map((name) => path.join(folder, name))),
  ];
  return ['webkit2gtk-4.1', 'webkit2gtk-4.0'].flatMap((version) =>
    folders.map((folder) => path.join(folder, version, 'MiniBrowser')),
  );
}

/** The cache holds one folder per build, `<platform>-<build>`; the newest comes first. */
function cached(browser) {
  const builds = listFolder(path.join(browserCache, browser)).flatMap((folder) => {
    const [, platform, buildId] = kinds[browser].build.exec(folder) ?? [];
    return buildId && platforms.includes(platform) ? [{ platform, buildId }] : [];
  });
  return builds
    .sort((a, b) => b.buildId.localeCompare(a.buildId, 'en', { numeric: true }))
    .map(({ platform, buildId }) => computeExecutablePath({ browser, platform, buildId, cacheDir: browserCache }));
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
