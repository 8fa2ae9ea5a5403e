/** `npm start`: builds what the demo pages load if needed, serves them, and reloads them when a file changes. Ctrl-C ends it. */
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { createBuild, describeError, isBuilt } from './demo/build.mjs';
import { startServer } from './demo/server.mjs';
import { watchFolder } from './demo/watch.mjs';

process.chdir(path.join(import.meta.dirname, '..'));

const { PORT } = process.env;
const ports = PORT ? [Number(PORT)] : Array.from({ length: 100 }, (_, index) => 8000 + index);

let loadedBuild;
let sourceChanged = !isBuilt();
let pageChanged = false;
let isBusy = false;
let server;

async function build() {
  try {
    loadedBuild ??= await createBuild();
    await loadedBuild();
    return true;
  } catch (error) {
    console.error(`\nThe build failed; the pages keep the last good one.\n${describeError(error)}\n`);
    return false;
  }
}

/** One build at a time; what changes meanwhile is built right after. */
async function catchUp() {
  if (isBusy) return;
  isBusy = true;
  while (sourceChanged || pageChanged) {
    const mustBuild = sourceChanged;
    sourceChanged = pageChanged = false;
    const started = performance.now();
    if (!mustBuild) server?.reload();
    else if (await build()) {
      console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
      server?.reload();
    }
  }
  isBusy = false;
}

async function start() {
  if (sourceChanged) console.log('Building the scripts …');
  await catchUp();
  try {
    server = await startServer({ root: '.', ports, live: true });
  } catch (error) {
    console.error(`No port to listen on (${error.message}). Name a free one: PORT=9000 npm start`);
    process.exitCode = 1;
    return;
  }
  console.log(`\n  Demo pages: ${server.address}   (Ctrl-C ends the server)\n`);
  const endWatches = [
    watchFolder('src', () => {
      sourceChanged = true;
      void catchUp();
    }),
    watchFolder('examples', () => {
      pageChanged = true;
      void catchUp();
    }),
  ];
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, async () => {
      for (const end of endWatches) end();
      await server.close();
      process.exit(0);
    });
  }
}

await start();
