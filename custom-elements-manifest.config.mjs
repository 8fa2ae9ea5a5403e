import { publishedManifest } from './scripts/manifest/published-manifest.mjs';

export default {
  globs: ['src/*/*.ts'],
  exclude: ['src/define/**', 'src/script-tag/**', 'src/locales/**', 'src/payload/**', 'src/styles/**'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publishedManifest()],
};
