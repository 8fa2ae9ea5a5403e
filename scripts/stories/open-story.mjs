import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const axeOptions = JSON.parse(readFileSync('.storybook/axe.json', 'utf8'));

/** How long, in milliseconds, a story may take to be shown whole. */
const patience = 20_000;

/** Opens one entry of Storybook's index in a page of its own. Gives what is wrong with it as readable lines. */
export async function openStory(context, address, { entry, scheme }) {
  const page = await context.newPage();
  const isDocs = entry.type === 'docs';
  const failures = [];
  page.on('pageerror', (error) => failures.push(`page error: ${error?.message ?? error}`));
  page.on('request', (request) => {
    if (!isOwn(request.url(), address)) failures.push(`request to another origin: ${request.url()}`);
  });
  page.on('console', (message) => {
    if (!isDocs && message.type() === 'error')
      failures.push(`console error: ${message.text()} ${message.location().url ?? ''}`);
  });
  try {
    await page.goto(storyAddress(address, entry, scheme), { waitUntil: 'load', timeout: patience });
    failures.push(...(isDocs ? await readDocs(page) : await readStory(page, entry)));
  } catch (error) {
    failures.push(`${error.message}`);
  } finally {
    await page.close();
  }
  return failures;
}

/** Storybook's own accessibility check would run into ours, so it is told to wait for a click. */
function storyAddress(address, { id, type }, scheme) {
  const globals = `scheme:${scheme};a11y.manual:!true`;
  return `${address}iframe.html?id=${id}&viewMode=${type === 'docs' ? 'docs' : 'story'}&globals=${globals}`;
}

function isOwn(url, address) {
  return url.startsWith(address) || /^(data|blob|about):/.test(url);
}

async function readDocs(page) {
  await page.waitForFunction(isDocsShown, { timeout: patience });
  return [];
}

async function readStory(page, { tags }) {
  await page.waitForFunction(isShown, { timeout: patience });
  const storyError = await page.evaluate(() =>
    document.body.classList.contains('sb-show-errordisplay')
      ? document.querySelector('#error-message')?.textContent
      : null,
  );
  if (storyError !== null) return [`the story cannot be shown: ${storyError}`];
  await page.waitForFunction(isSettled, { timeout: patience }, tags.includes('stays-loading'));
  await page.evaluate(axeSource);
  return page.evaluate(findFaults, axeOptions);
}

/* The functions below run in the page. */

function isShown() {
  const { classList } = document.body;
  const root = document.querySelector('#storybook-root');
  return (
    classList.contains('sb-show-errordisplay') || (classList.contains('sb-show-main') && root.childElementCount > 0)
  );
}

/** The text is there and each story within it is shown. */
function isDocsShown() {
  const root = document.querySelector('#storybook-docs');
  const stories = [...root.querySelectorAll('.sb-story')];
  return root.textContent.trim() !== '' && stories.every((story) => story.querySelector('[id=root-inner]'));
}

/** Nothing is under way any more: updates, loads and the drawing of codes. */
async function isSettled(staysLoading) {
  const releases = [...document.querySelectorAll('press-release')];
  if (!staysLoading && releases.some(({ state }) => state === 'loading')) return false;
  const all = [...document.querySelectorAll('#storybook-root *')];
  for (const element of all) {
    await element.updateComplete;
    if (element.shadowRoot) all.push(...element.shadowRoot.querySelectorAll('*'));
  }
  const codes = all.filter((element) => /^(qr-link|press-release)$/.test(element.localName));
  const isDrawn = (root) => root && (!root.querySelector('[part~=qr]') || root.querySelector('svg'));
  return codes.every(({ shadowRoot }) => isDrawn(shadowRoot));
}

async function findFaults(axeOptions) {
  const undefinedNames = new Set();
  const all = [...document.querySelectorAll('#storybook-root *')];
  for (const element of all) {
    if (element.matches(':not(:defined)')) undefinedNames.add(element.localName);
    if (element.shadowRoot) all.push(...element.shadowRoot.querySelectorAll('*'));
  }
  const { violations } = await globalThis.axe.run('#storybook-root', { ...axeOptions, resultTypes: ['violations'] });
  return [
    ...[...undefinedNames].map((name) => `undefined element: <${name}>`),
    ...violations.flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) =>
          `axe ${id}: ${help} (${target.flat().join(' ')}) ${failureSummary.split('\n').slice(1).join(' ').trim()}`,
      ),
    ),
  ];
}
