import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { renderBlocks } from '../blocks/blocks.js';
import { renderRareBlock } from '../blocks/rare-blocks.js';
import { blocksStyles } from '../blocks/blocks.styles.js';
import { followFragment } from '../internal/anchor-controller.js';
import { clampLevel } from '../internal/heading.js';
import { PressElement } from '../internal/press-element.js';
import type { Block } from '../payload/release.js';
import { baseStyles } from '../styles/base.styles.js';

/**
 * The text of a press release: paragraphs, headings, lists, quotes, tables and interviews. Blocks with an `id` can be linked to.
 *
 * @tag press-body
 * @csspart callout - A text set apart.
 * @csspart callout-heading - The heading of a text set apart.
 * @csspart heading - A heading within the text.
 * @csspart link - A link within the text.
 * @csspart list - A list.
 * @csspart quote - A quote with who said it.
 * @csspart table - A table.
 * @csspart speakers - The people at the start of an interview.
 * @csspart speaker - One of the people at the start of an interview.
 * @csspart opening - The text before the first question.
 * @csspart item - A question with its answers.
 * @csspart question - The heading of a question.
 * @csspart anchor - The link to a question, visible on hover and focus.
 * @csspart answer - What one person answers at one go.
 * @csspart who - The name of the person who answers, where there are several.
 * @csspart closing - The text after the last answer.
 * @cssprop [--pr-accent] - Colour of links.
 * @cssprop [--pr-muted] - Colour of secondary text.
 * @cssprop [--pr-line] - Colour of hairlines.
 * @cssprop [--pr-measure=42em] - The longest line of text.
 */
export class PressBody extends PressElement {
  static override readonly tag = 'press-body';

  static override styles = [baseStyles, blocksStyles];

  static override properties: PropertyDeclarations = {
    ...PressElement.properties,
    blocks: { attribute: false },
    href: {},
  };

  /** The text; a string is a paragraph. */
  declare blocks: readonly (Block | string)[] | string;

  /**
   * The address that links to questions are made of; the current page by default.
   * @attr href
   */
  declare href: string | null;

  constructor() {
    super();
    this.blocks = [];
    this.href = null;
    followFragment(this);
  }

  protected override render(): TemplateResult {
    const context = {
      headingLevel: clampLevel(this.headingLevel, 6, 3),
      labels: this.strings,
      address: this.href,
      counter: { questions: 0 },
      renderRare: renderRareBlock,
    };
    return html`<div class="root">${renderBlocks(this.blocks, context)}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'press-body': PressBody;
  }
}
