import path from 'node:path';

const inSource = (file) => path.resolve('src/script-tag', file);

/** What is replaced in each file of Lit's production build. Every pattern has to be found exactly once. */
const replacements = {
  'lit-html/lit-html.js': [
    // A page whose policy lists other trusted types, or none, would stop the whole script here.
    [/(\w+)=(\w+)\?\2\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\):void 0/g, '$1=void 0'],
    // `setAttribute` takes no `$`, and `innerHTML` is what such a page forbids and XHTML reads as XML.
    [/"\$lit\$"/g, '"-lit-"'],
    [/static createElement\(\w+,\w+\)\{[^}]*innerHTML[^}]*\}/g, 'static createElement(t){return createTemplate(t)}'],
    [/\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/g, '0'],
  ],
  'lit-element/lit-element.js': [[/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/g, '0']],
  '@lit/reactive-element/reactive-element.js': [
    [/\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/g, '0'],
    // What decorators leave for a class to find; we use none.
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/g, ''],
    [/const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w+)=litPropertyMetadata\.get\(\1\);[^}]*\}/g, ''],
  ],
};

/**
 * Makes the Lit inside our scripts our own: its templates are made node by node (see `create-template.ts`), its style sheets are
 * adopted without the ways for engines that cannot, and it leaves no globals on the page: version marks, from which another Lit in
 * development mode warns of several Lits, and `Symbol.metadata`.
 */
export function ownLit() {
  const seen = new Set();
  return {
    name: 'own-lit',
    resolveId(source, importer) {
      return source === './css-tag.js' && /@lit\/reactive-element\/[\w-]+\.js$/.test(importer)
        ? inSource('css-tag.ts')
        : null;
    },
    transform(code, id) {
      const file = Object.keys(replacements).find((name) => id.endsWith(`node_modules/${name}`));
      if (!file) return null;
      seen.add(file);
      let result = code;
      for (const [pattern, replacement] of replacements[file]) {
        const count = result.match(pattern)?.length ?? 0;
        if (count !== 1) this.error(`expected ${pattern} once in ${file}, found it ${count} times: adapt own-lit.mjs`);
        result = result.replace(pattern, replacement);
      }
      if (result.includes('createTemplate(')) {
        result = `import { createTemplate } from ${JSON.stringify(inSource('create-template.ts'))};\n${result}`;
      }
      return { code: result, map: null };
    },
    buildEnd(error) {
      const missed = Object.keys(replacements).filter((file) => !seen.has(file));
      if (!error && missed.length > 0) this.error(`not seen: ${missed.join(', ')}; adapt own-lit.mjs`);
    },
  };
}
