import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { renderBlocks } from '../blocks/blocks.js';
import { renderRareBlock } from '../blocks/rare-blocks.js';
import { blocksStyles } from '../blocks/blocks.styles.js';
import { followFragment } from '../internal/anchor-controller.js';
import { clampLevel } from '../internal/heading.js';
import { PressElement } from '../internal/press-element.js';
import type { Block, InterviewItem, Speaker } from '../payload/release.js';
import { baseStyles } from '../styles/base.styles.js';
import { renderInterviewQa } from './render-interview-qa.js';

/**
 * An interview: each question a heading, each answer the paragraphs below it. Every question has an address of its own, which opens
 * and focuses it. Speakers are named once at the start, and on their answers where two or more people answer.
 *
 * @tag interview-qa
 * @slot before - Above the interview.
 * @slot after - Below the interview.
 * @csspart speakers - The people at the start.
 * @csspart speaker - One of the people at the start.
 * @csspart opening - The text before the first question.
 * @csspart item - A question with its answers.
 * @csspart question - The heading of a question.
 * @csspart anchor - The link to a question, visible on hover and focus.
 * @csspart answer - What one person answers at one go.
 * @csspart who - The name of the person who answers, where there are several.
 * @csspart closing - The text after the last answer.
 * @csspart heading - A heading within a text.
 * @csspart link - A link within a text.
 * @csspart list - A list within a text.
 * @csspart quote - A quote within a text.
 * @csspart table - A table within a text.
 * @cssprop [--pr-accent] - Colour of links and of names on answers.
 * @cssprop [--pr-muted] - Colour of secondary text.
 * @cssprop [--pr-line] - Colour of the hairlines between questions.
 * @cssprop [--pr-measure=42em] - The longest line of text.
 */
export class InterviewQa extends PressElement {
  static override readonly tag = 'interview-qa';

  static override styles = [baseStyles, blocksStyles];

  static override properties: PropertyDeclarations = {
    ...PressElement.properties,
    items: { attribute: false },
    speakers: { attribute: false },
    opening: { attribute: false },
    closing: { attribute: false },
    href: {},
  };

  /** The questions with their answers. An answer is a string, blocks, or turns of several people. */
  declare items: readonly InterviewItem[] | undefined;

  /** The people who answer. */
  declare speakers: readonly Speaker[] | undefined;

  /** The text before the first question. */
  declare opening: readonly Block[] | string | undefined;

  /** The text after the last answer. */
  declare closing: readonly Block[] | string | undefined;

  /**
   * The address that links to questions are made of; the current page by default.
   * @attr href
   */
  declare href: string | null | undefined;

  constructor() {
    super();
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
    return html`<div class="root">
      <slot name="before"></slot>
      ${renderInterviewQa(this, context, renderBlocks)}
      <slot name="after"></slot>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'interview-qa': InterviewQa;
  }
}
