import path from 'node:path';

/** Puts our own part of Lit's interface in the place of Lit: see `src/script-tag/lit.ts`. */
export function ownLit() {
  return {
    name: 'own-lit',
    resolveId(source) {
      if (/^(lit|@lit|lit-[\w-]+)\//.test(source)) this.error(`${source} is not part of src/script-tag/lit.ts`);
      return source === 'lit' ? path.resolve('src/script-tag/lit.ts') : null;
    },
  };
}
