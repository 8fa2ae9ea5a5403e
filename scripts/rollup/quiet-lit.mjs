const versionMark = (name) => new RegExp(`\\(\\w+\\.${name}Versions\\?\\?=\\[\\]\\)\\.push\\("[\\d.]+"\\)`);

/** Where Lit's production build touches globals, each place exactly once. */
const touches = [
  { module: 'lit-html/lit-html.js', code: versionMark('litHtml') },
  { module: 'lit-element/lit-element.js', code: versionMark('litElement') },
  { module: '@lit/reactive-element/reactive-element.js', code: versionMark('reactiveElement') },
  // What decorators note down, in a global map and under a polyfilled symbol; we use none.
  {
    module: '@lit/reactive-element/reactive-element.js',
    code: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap/,
  },
  {
    module: '@lit/reactive-element/reactive-element.js',
    code: /(?<=const \w+=)this\[Symbol\.metadata\];if\(null!==\w+\)\{const \w+=litPropertyMetadata\.get\(\w+\);[^}]*\}/,
  },
];

/**
 * Takes Lit's globals out of our scripts. From its version marks a Lit in development mode warns of several Lits on a page: ours
 * inside a script is nobody's concern, and a partner who works with Lit should see no warning because of us.
 */
export function quietLit() {
  const done = new Set();
  return {
    name: 'quiet-lit',
    transform(code, id) {
      const own = touches.filter(({ module }) => id.endsWith(`/node_modules/${module}`));
      const quiet = own.reduce((text, touch) => {
        if (touch.code.test(text)) done.add(touch);
        return text.replace(touch.code, '0;');
      }, code);
      return quiet === code ? null : { code: quiet, map: null };
    },
    buildEnd(error) {
      const left = error ? undefined : touches.find((touch) => !done.has(touch));
      if (left) this.error(`${left.module} has no ${left.code} any more: adapt quiet-lit.mjs`);
    },
  };
}
