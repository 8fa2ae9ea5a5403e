import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.join(import.meta.dirname, '../..');

export const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

if (!existsSync(path.join(root, 'dist/embed.js'))) throw new Error('dist/ is not built: run `npm run build` first.');

export function readBuilt(file) {
  return readFileSync(path.join(root, 'dist', file), 'utf8');
}

/** All files below a folder of `dist`, by their path in it. */
export function builtFiles(folder) {
  const files = readdirSync(path.join(root, 'dist', folder), { recursive: true, withFileTypes: true });
  return files
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(path.join(root, 'dist'), path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll(path.sep, '/'));
}

/** The modules of a folder of `src`, by name. */
export function moduleNames(folder) {
  return readdirSync(path.join(root, 'src', folder)).map((file) => path.parse(file).name);
}

/** What a user can import, patterns written out. */
export const specifiers = Object.keys(manifest.exports)
  .flatMap((entry) =>
    entry.endsWith('/*') ? moduleNames(entry.slice(2, -2)).map((name) => entry.replace('*', name)) : [entry],
  )
  .map((entry) => manifest.name + entry.slice(1));

export const codeSpecifiers = specifiers.filter((specifier) => !specifier.endsWith('.json'));

/** Runs a module in a Node of its own, as a user of the package would; gives the JSON that it prints. */
export function runModule(code) {
  const args = ['--input-type=module', '--eval', code];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0 || stderr) throw new Error(stderr || `Node ended with ${status}.`);
  return JSON.parse(stdout);
}
