import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { rollup } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';

const outputs = ['dist/embed.js', 'dist/embed.classic.js', 'dist/elements.js'];
const inputs = ['src', 'scripts/rollup', 'rollup.config.mjs', 'package-lock.json'];

/** Whether every script that the demo pages load is there and newer than what it is made from. */
export function isBuilt() {
  try {
    const oldest = Math.min(...outputs.map((file) => statSync(file).mtimeMs));
    return inputs.flatMap(filesIn).every((file) => statSync(file).mtimeMs < oldest);
  } catch {
    return false;
  }
}

function filesIn(entry) {
  if (!statSync(entry).isDirectory()) return [entry];
  return readdirSync(entry, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) => path.join(found.parentPath, found.name));
}

/**
 * A function that builds the scripts for pages. It leaves out the library: no demo page loads that, and its build empties `dist`,
 * where the last good scripts have to stay when a build fails. All are bundled before any is written, so that they fit together.
 */
export async function createBuild() {
  const { options, warnings } = await loadConfigFile(path.resolve('rollup.config.mjs'), { silent: true });
  warnings.flush();
  const scripts = options.filter(({ output }) => output.every(({ preserveModules }) => !preserveModules));
  const caches = new Map();

  return async function build() {
    const bundles = [];
    try {
      for (const config of scripts) {
        const bundle = await rollup({ ...config, cache: caches.get(config) });
        bundles.push({ bundle, config });
        caches.set(config, bundle.cache);
      }
      for (const { bundle, config } of bundles) for (const output of config.output) await bundle.write(output);
    } finally {
      await Promise.all(bundles.map(({ bundle }) => bundle.close()));
    }
  };
}

/** A failed build in words: where, what, and the lines around it. */
export function describeError(error) {
  const { line, column } = error.loc ?? {};
  const place = error.id ? `${path.relative('.', error.id)}${line ? `:${line}:${column}` : ''}\n` : '';
  return `${place}${error.message}${error.frame ? `\n${error.frame}` : ''}`;
}
