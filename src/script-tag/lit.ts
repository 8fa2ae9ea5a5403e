/**
 * What the scripts for pages have in place of Lit: the part of its interface that our elements use, in a third of the bytes, and without
 * the two things that strict pages forbid (see `template.ts` and `css-tag.ts`). The library for bundlers imports Lit itself; every unit
 * test of an element runs with both, and the elements are type-checked with both: an element that uses more of Lit fails there.
 */
export { css, type StyleText as CSSResult } from './css-tag.js';
export {
  LitElement,
  type LitElement as ReactiveElement,
  type PropertyDeclarations,
  type ReactiveController,
  type ReactiveControllerHost,
} from './lit-element.js';
export { html, nothing, type Result as TemplateResult } from './parts.js';
