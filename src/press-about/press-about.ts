import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { renderAbout } from '../blocks/blocks.js';
import { renderRareBlock } from '../blocks/rare-blocks.js';
import { blocksStyles } from '../blocks/blocks.styles.js';
import { followFragment } from '../internal/anchor-controller.js';
import { clampLevel } from '../internal/heading.js';
import { PressElement } from '../internal/press-element.js';
import type { About } from '../payload/release.js';
import { baseStyles } from '../styles/base.styles.js';

/**
 * Texts about the companies of a press release, each in a tinted box.
 *
 * @tag press-about
 * @csspart about - The box of one text.
 * @csspart about-heading - The heading of one text.
 * @csspart heading - A heading within a text.
 * @csspart link - A link within a text.
 * @csspart list - A list within a text.
 * @csspart quote - A quote within a text.
 * @csspart table - A table within a text.
 * @cssprop [--pr-accent] - Colour of links.
 * @cssprop [--pr-tint] - Ground of the boxes.
 * @cssprop [--pr-radius=0.5em] - Corner radius of the boxes.
 * @cssprop [--pr-measure=42em] - The longest line of text.
 */
export class PressAbout extends PressElement {
  static override readonly tag = 'press-about';

  static override styles = [baseStyles, blocksStyles];

  static override properties: PropertyDeclarations = {
    ...PressElement.properties,
    about: { attribute: false },
  };

  /** The texts, each with a heading or without. */
  declare about: readonly About[];

  constructor() {
    super();
    this.about = [];
    followFragment(this);
  }

  protected override render(): TemplateResult {
    const context = {
      headingLevel: clampLevel(this.headingLevel, 6, 3),
      labels: this.strings,
      counter: { questions: 0 },
      renderRare: renderRareBlock,
    };
    return html`<div class="root">${renderAbout(this.about, context)}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'press-about': PressAbout;
  }
}
