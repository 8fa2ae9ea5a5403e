import { createReadStream, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { build } from 'esbuild';
import { engineLauncher } from './scripts/engine-launcher.mjs';
import { findBrowser } from './scripts/find-browser.mjs';

const engine = process.env['ENGINES'] ?? 'chromium';

/** The runner's own launcher also measures coverage and shows tests that are debugged. */
function chromium() {
  return chromeLauncher({
    launchOptions: {
      executablePath: findBrowser(),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  });
}

/** These are CommonJS: the browser gets each as one module. */
const commonjsPlugin = {
  name: 'commonjs',
  async serve(context) {
    if (!/\/node_modules\/(qrcode|jsqr|axe-core|ajv|purify-vectors)\/.*\.js$/.test(context.path)) return undefined;
    const entry = path.join(process.cwd(), context.path);
    const names = context.path.includes('/qrcode/') ? '\nexport const create = m.create;' : '';
    const result = await build({
      stdin: {
        contents: `import m from ${JSON.stringify(entry)};\nexport default m;${names}`,
        resolveDir: process.cwd(),
      },
      bundle: true,
      format: 'esm',
      write: false,
    });
    return { body: result.outputFiles[0].text, type: 'js' };
  },
};

/** With `OWN_LIT=1` our sources get what the scripts for pages have in place of Lit; the tests' own templates stay Lit's. */
const ownLitPlugin = {
  name: 'own-lit',
  resolveImport({ source, context }) {
    const isOurs = source === 'lit' && context.path.startsWith('/src/');
    return process.env['OWN_LIT'] && isOurs ? '/test/helpers/own-lit.ts' : undefined;
  },
};

/** Serves the folder of real releases beside the checkout, where it exists, as `/shared/`. */
function serveShared(context, next) {
  if (!context.path.startsWith('/shared/')) return next();
  const file = path.join(process.cwd(), '..', path.normalize(context.path));
  if (!existsSync(file) || !statSync(file).isFile()) return next();
  context.type = path.extname(file);
  context.body = createReadStream(file);
  return undefined;
}

export default {
  // The hostile payloads take minutes: `npm run test:hostile`.
  files: ['test/**/*.test.ts', '!test/hostile/**'],
  nodeResolve: { exportConditions: ['production'] },
  // A page in the background gets no animation frames, and fixtures wait for one.
  concurrency: 1,
  plugins: [
    ownLitPlugin,
    commonjsPlugin,
    esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: './tsconfig.json' }),
  ],
  middleware: [serveShared],
  testFramework: { config: { timeout: 5000 } },
  // A list of thousands in a slow browser, on a busy machine.
  testsFinishTimeout: 600_000,
  coverageConfig: { include: ['src/**/*.ts'], report: true, reportDir: 'coverage' },
  browsers: [engine === 'chromium' ? chromium() : engineLauncher(engine)],
};
