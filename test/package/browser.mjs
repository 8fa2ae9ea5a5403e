import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/find-browser.mjs';

/** The browser that the tests of the built scripts share within a file. */
export function launchBrowser() {
  return puppeteer.launch({
    executablePath: findBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}

/**
 * Waits until the QR code of the page's release is drawn: the last thing to come. Looks at every frame, since Puppeteer's own wait for
 * a selector sees no change inside shadow roots.
 */
export function codeDrawn(page) {
  return page.waitForFunction(() => document.querySelector('press-release')?.shadowRoot?.querySelector('svg path'), {
    timeout: 15_000,
  });
}
