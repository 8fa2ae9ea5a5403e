import { createHash } from 'node:crypto';
import { readBuilt } from '../package/helpers.mjs';

/** The headers that a page wants to be served with: lines `name: value` in its first comment. */
export function pageHeaders(text) {
  const comment = /<!--[^]*?-->/.exec(text)?.[0] ?? '';
  return Object.fromEntries(
    Array.from(comment.matchAll(/^([a-z]+(?:-[a-z]+)+): (.+)$/gm), ([, name, value]) => [name, value]),
  );
}

/**
 * Fills in what a page cannot know: `{own}` and `{other}`, the folder of this visit on the page's origin and on the other; `{hashes}`,
 * those of its inline scripts; `{filler}`, more text than comes in one piece; `{integrity <file>}` and `{text <file>}` of a built file.
 * With `script` `classic` the page's module script becomes the classic one.
 */
export function fillPage(text, { own, other, script }) {
  const page = script === 'classic' ? withClassicScript(text) : text;
  return page
    .replaceAll('{own}', own)
    .replaceAll('{other}', other)
    .replaceAll(/\{integrity ([\w.]+)\}/g, (_, file) => `sha384-${hash('sha384', readBuilt(file))}`)
    .replaceAll(/\{text ([\w.]+)\}/g, (_, file) => readBuilt(file))
    .replaceAll('{filler}', 'It is long. '.repeat(10_000))
    .replaceAll('{hashes}', inlineHashes(page));
}

function withClassicScript(text) {
  return text
    .replaceAll('type="module"', 'defer')
    .replaceAll("type: 'module'", 'defer: true')
    .replaceAll('embed.js', 'embed.classic.js');
}

function inlineHashes(page) {
  return Array.from(page.matchAll(/<script>([^]*?)<\/script>/g), ([, code]) => `'sha256-${hash('sha256', code)}'`).join(
    ' ',
  );
}

function hash(algorithm, text) {
  return createHash(algorithm).update(text).digest('base64');
}
