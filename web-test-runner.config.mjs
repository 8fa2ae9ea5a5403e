import { createReadStream, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { build } from 'esbuild';
import { findBrowser } from './scripts/find-browser.mjs';

const asRoot = process.getuid?.() === 0;

/** These are CommonJS: the browser gets each as one module. */
const commonjsPlugin = {
  name: 'commonjs',
  async serve(context) {
    if (!/\/node_modules\/(qrcode|jsqr|axe-core|ajv)\/.*\.js$/.test(context.path)) return undefined;
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
  files: 'test/**/*.test.ts',
  nodeResolve: { exportConditions: ['production'] },
  // A page in the background gets no animation frames, and fixtures wait for one.
  concurrency: 1,
  plugins: [commonjsPlugin, esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: './tsconfig.json' })],
  middleware: [serveShared],
  testFramework: { config: { timeout: 5000 } },
  coverageConfig: { include: ['src/**/*.ts'], report: true, reportDir: 'coverage' },
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: findBrowser(),
        args: [
          ...(asRoot ? ['--no-sandbox'] : []),
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      },
    }),
  ],
};
