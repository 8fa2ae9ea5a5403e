import path from 'node:path';

const createTemplate = path.resolve('src/script-tag/create-template.ts');

/** What is replaced in Lit's production build, each exactly once. */
const replacements = [
  [/(\w+)=(\w+)\?\2\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\):void 0/g, '$1=void 0'],
  [/"\$lit\$"/g, '"-lit-"'],
  [/static createElement\(\w+,\w+\)\{[^}]*innerHTML[^}]*\}/g, 'static createElement(t){return createTemplate(t)}'],
];

/**
 * Gives the Lit inside our scripts another way to make templates: node by node. Stock Lit creates a Trusted Types policy when it is
 * imported and sets `innerHTML`; a page whose policy lists other names, or `'none'`, then stops the whole script, and XHTML pages
 * refuse markup that is not well-formed XML.
 */
export function litTemplates() {
  let isDone = false;
  return {
    name: 'lit-templates',
    transform(code, id) {
      if (!/node_modules\/lit-html\/lit-html\.js$/.test(id)) return null;
      let result = code;
      for (const [pattern, replacement] of replacements) {
        const count = result.match(pattern)?.length ?? 0;
        if (count !== 1) this.error(`expected ${pattern} once in lit-html.js, found it ${count} times: adapt lit-templates.mjs`);
        result = result.replace(pattern, replacement);
      }
      isDone = true;
      return { code: `import { createTemplate } from ${JSON.stringify(createTemplate)};\n${result}`, map: null };
    },
    buildEnd(error) {
      if (!error && !isDone) this.error('lit-html.js was not seen: adapt lit-templates.mjs');
    },
  };
}
