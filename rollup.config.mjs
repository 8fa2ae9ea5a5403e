import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import { byteModeQr } from './scripts/rollup/byte-mode-qr.mjs';
import { handDown } from './scripts/rollup/hand-down.mjs';
import { minifyLiterals } from './scripts/rollup/minify-literals.mjs';
import { ownLit } from './scripts/rollup/own-lit.mjs';
import { shrink } from './scripts/rollup/shrink.mjs';
import { thirdPartyLicenses } from './scripts/rollup/third-party-licenses.mjs';

const { name, version, license } = JSON.parse(readFileSync('package.json', 'utf8'));
const target = 'es2022';

/** Every TypeScript file in a folder of `src`, as entries. */
function entriesIn(folder) {
  const files = readdirSync(path.join('src', folder)).filter((file) => file.endsWith('.ts'));
  return Object.fromEntries(files.map((file) => [`${folder}/${path.parse(file).name}`, `src/${folder}/${file}`]));
}

const freshFolder = {
  name: 'fresh-folder',
  buildStart() {
    rmSync('dist', { recursive: true, force: true });
  },
};

const copySchema = {
  name: 'copy-schema',
  writeBundle() {
    mkdirSync('dist', { recursive: true });
    copyFileSync('src/payload/release.schema.json', 'dist/release.schema.json');
  },
};

/** For bundlers: one file per module, so that whoever imports one element gets one element. Lit and the QR encoder stay imports. */
const library = {
  input: {
    index: 'src/index.ts',
    define: 'src/define.ts',
    embed: 'src/embed.ts',
    'payload/index': 'src/payload/index.ts',
    ...entriesIn('define'),
    ...entriesIn('locales'),
  },
  external: /^(lit|qrcode)(\/|$)/,
  plugins: [freshFolder, nodeResolve({ extensions: ['.ts', '.js'] }), json(), esbuild({ target }), copySchema],
  output: {
    dir: 'dist/lib',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    entryFileNames: '[name].js',
    sourcemap: true,
  },
};

/** For pages: everything in reach, minified. The text is plain ASCII, since a classic script is read in the page's encoding. */
function script(entry, output) {
  return {
    input: entry,
    plugins: [
      ownLit(),
      nodeResolve({ browser: true, exportConditions: ['production'], extensions: ['.ts', '.js'] }),
      byteModeQr(),
      commonjs(),
      json(),
      esbuild({ target }),
      minifyLiterals(),
      handDown(),
      shrink(`/*! ${name} ${version} | ${license} | third-party-licenses.txt */`),
      thirdPartyLicenses('dist/third-party-licenses.txt'),
    ],
    output: { generatedCode: 'es2015', ...output },
  };
}

/** Chunks are named after what they are for, not after the first of their modules. */
function chunkName(name, moduleIds) {
  if (moduleIds.some((id) => id.includes('/qrcode/'))) return 'qr';
  return moduleIds.some((id) => id.includes('/formats/html/')) ? 'rare' : name;
}

const moduleOutput = {
  dir: 'dist',
  format: 'es',
  entryFileNames: '[name].js',
  chunkFileNames: ({ name, moduleIds }) => `chunks/${chunkName(name, moduleIds)}-[hash].js`,
};

export default [
  library,
  script('src/embed.ts', moduleOutput),
  script('src/elements.ts', moduleOutput),
  script('src/embed.ts', { file: 'dist/embed.classic.js', format: 'iife', inlineDynamicImports: true }),
];
