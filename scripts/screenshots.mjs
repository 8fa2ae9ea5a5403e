/** `npm run screenshots`: builds the scripts if needed and takes the pictures of the README from the demo. */
import { Buffer } from 'node:buffer';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { createBuild, isBuilt } from './demo/build.mjs';
import { startServer } from './demo/server.mjs';
import { findBrowser } from './find-browser.mjs';

/** The scale makes text sharp; the height cuts the page where the picture has told its story. */
const shots = [
  { name: 'partner.png', page: 'examples/partner.html', width: 1280, height: 1330, scale: 1.5 },
  { name: 'partner-narrow.png', page: 'examples/partner.html', width: 390, height: 1000, scale: 2 },
];

/** The pictures show an address that a partner could have, not one of this machine. */
const site = 'https://rheinkontor.example/';

process.chdir(path.join(import.meta.dirname, '..'));

const executablePath = findBrowser();
if (!executablePath) throw new Error('No Chrome or Chromium found: name one by CHROME_PATH.');
if (!isBuilt()) await (await createBuild())();

const folder = path.join('docs', 'images');
mkdirSync(folder, { recursive: true });
const server = await startServer({ root: '.', ports: [0] });
const browser = await puppeteer.launch({
  executablePath,
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--hide-scrollbars'],
});
try {
  for (const shot of shots) await take(shot);
} finally {
  await browser.close();
  await server.close();
}

async function take({ name, page: address, width, height, scale }) {
  const page = await browser.newPage();
  await page.setViewport({ width, height, deviceScaleFactor: scale });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.setRequestInterception(true);
  page.on('request', answerFromHere);
  await page.goto(site + address, { waitUntil: 'networkidle0' });
  await page.waitForFunction(() => document.querySelector('press-release')?.state === 'ready', { timeout: 10_000 });
  // The code comes after the text; without it the picture would show an empty box.
  await page.waitForSelector('press-release >>> .qr svg', { timeout: 10_000 });
  await page.screenshot({ path: path.join(folder, name) });
  await page.close();
  console.log(path.join(folder, name));
}

async function answerFromHere(request) {
  const response = await fetch(request.url().replace(site, server.address));
  await request.respond({
    status: response.status,
    contentType: response.headers.get('content-type') ?? '',
    body: Buffer.from(await response.arrayBuffer()),
  });
}
