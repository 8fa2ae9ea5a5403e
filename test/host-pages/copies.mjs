import { transformSync } from 'esbuild';
import { builtFiles, manifest, readBuilt } from '../package/helpers.mjs';

/** What sites and their tools make of our scripts, by the address they are served at. */
export const copies = new Map([
  // Beside it stand no chunks.
  ['alone/embed.js', () => readBuilt('embed.js')],
  ...[...builtFiles('chunks').map((file) => `chunks/${file}`), 'embed.js', 'embed.classic.js'].map((file) => [
    `older/${file}`,
    () => anotherVersion(readBuilt(file)),
  ]),
  ['joined/in-lines.js', () => joined('', '\n')],
  ['joined/in-one-line.js', () => joined(';', '')],
  ['minified/embed.classic.js', () => transformSync(readBuilt('embed.classic.js'), { minify: true }).code],
  ['lowered/embed.classic.js', () => transformSync(readBuilt('embed.classic.js'), { target: 'es2017' }).code],
]);

/** A script of another version is another evaluation with classes of its own, and tells that it ran. */
function anotherVersion(script) {
  return `${script.replace(manifest.version, '0.0.9')}\n;globalThis.olderRan = true;`;
}

/** Between other scripts, the hard way: the one after begins with a bracket. */
function joined(endOfFirst, separator) {
  return [
    `window.before = function () { window.isBeforeCalled = true; }${endOfFirst}`,
    readBuilt('embed.classic.js').trim(),
    '(function () { window.after = true; })()',
  ].join(separator);
}
