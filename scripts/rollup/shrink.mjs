import { brotliCompressSync } from 'node:zlib';
import { transform } from 'esbuild';
import { minify } from 'terser';
import { conflicts, mangling } from './short-names.mjs';

/**
 * The last step of the scripts for pages. Terser, since the same code comes out 3 % smaller after brotli than from esbuild.
 * Comments go, the banner stays.
 */
export function shrink(banner) {
  return {
    name: 'shrink',
    async renderChunk(code, chunk, { format }) {
      const unclear = conflicts(this.parse(code));
      if (unclear.length > 0) this.error(`not private, or taken: ${unclear.join(', ')} (short-names.mjs)`);
      // Terser numbers private names through the whole file; esbuild begins anew in each class, which compresses better.
      const options = { minifyIdentifiers: true, charset: 'ascii', target: 'es2022', ...mangling };
      const renamed = await transform(code, options);
      const variants = [0, 1, 2].map((inline) =>
        minify(renamed.code, {
          ecma: 2020,
          module: format === 'es',
          // Functions that know no `this` become arrows and stand first: that compresses better.
          compress: { passes: 3, inline, unsafe_arrows: true, hoist_funs: true },
          format: { comments: false, ascii_only: true, preamble: banner },
        }),
      );
      // How many functions are best taken apart changes with every line: the same code differs by 40 bytes.
      const [result] = (await Promise.all(variants)).sort((one, other) => compressed(one) - compressed(other));
      // A module that exports nothing would also run as a classic script, and leave its names on the page: then it has to fail.
      const isOpen = format === 'es' && chunk.isEntry && !/\bexport\b[^;]*;?$/.test(result.code);
      return { code: isOpen ? `${result.code}export{};\n` : result.code, map: null };
    },
  };
}

function compressed({ code }) {
  return brotliCompressSync(code).length;
}
