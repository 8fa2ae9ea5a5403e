/**
 * Opens every story of the built Storybook in Chromium. A story fails on a page error, a console error, an element nobody defined,
 * a request to another origin, or an accessibility finding; a page of documentation on a page error.
 * Arguments choose stories by a piece of their id: `npm run test:stories -- press-header`.
 */
import { existsSync, readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { startServer } from './demo/server.mjs';
import { ensureBrowser } from './install-browser.mjs';
import { openStory } from './stories/open-story.mjs';

const folder = 'storybook-static';
const pagesAtOnce = 3;

if (!existsSync(`${folder}/index.json`)) {
  console.error(`${folder}/ is not built: run \`npm run build-storybook\` first.`);
  process.exit(1);
}

const visits = planVisits(process.argv.slice(2));
if (visits.length === 0) {
  console.error('No story has such an id.');
  process.exit(1);
}
const server = await startServer({ root: folder, ports: [0], home: '/index.html' });
const browser = await puppeteer.launch({
  executablePath: await ensureBrowser(),
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
let failed = 0;
try {
  const waiting = [...visits];
  await Promise.all(Array.from({ length: pagesAtOnce }, () => work(waiting)));
} finally {
  await browser.close();
  await server.close();
}
console.log(`${visits.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Each story once; in light and in dark where it shows a whole release. */
function planVisits(wanted) {
  const { entries } = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8'));
  return Object.values(entries)
    .filter(({ id }) => wanted.length === 0 || wanted.some((piece) => id.includes(piece)))
    .flatMap((entry) => {
      const isRelease = entry.type === 'story' && entry.title === 'press-release';
      return (isRelease ? ['light', 'dark'] : ['light']).map((scheme) => ({ entry, scheme }));
    });
}

/** Works in a window of its own: browsers draw no frames for a tab behind another. */
async function work(waiting) {
  const context = await browser.createBrowserContext();
  for (let visit = waiting.shift(); visit; visit = waiting.shift()) {
    const failures = await openStory(context, server.address, visit);
    if (failures.length === 0) continue;
    failed += 1;
    console.log(
      `FAILED ${visit.entry.title}: ${visit.entry.name} (${visit.scheme})\n${failures.map((text) => `  ${text}`).join('\n')}`,
    );
  }
}
