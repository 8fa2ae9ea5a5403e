import type { TemplateResult, nothing } from 'lit';
import type { Labels } from '../locales/en.js';

/** What blocks need to know of the place they are shown at. */
export interface BlockContext {
  /** Level of the highest headings: headings within the text, questions, headings of company texts. */
  readonly headingLevel: number;
  /** Strings that replace those of the language. */
  readonly labels: Partial<Labels>;
  /** The address that links to questions are made of; the current page by default. */
  readonly href?: string | undefined;
  /** Whether an interview stands around: one inside it is shown flat. */
  readonly isInterview?: boolean;
  /** The blocks around this one: bounds how deep text is nested, and stops at one that contains itself. */
  readonly ancestors?: readonly unknown[];
}

/** Shows blocks; handed to those that hold others, which would else import what imports them. */
export type RenderBlocks = (blocks: unknown, context: BlockContext) => TemplateResult | typeof nothing;

/** Shows one block of a type; gives `nothing` where the block holds nothing to show. */
export type BlockRenderer = (
  block: Readonly<Record<string, unknown>>,
  context: BlockContext,
  renderBlocks: RenderBlocks,
) => unknown;

/** No text is nested deeper on purpose, and each level costs stack frames. */
const deepest = 16;

/** The context inside a block; undefined where the nesting has to end. */
export function descend(block: unknown, context: BlockContext): BlockContext | undefined {
  const ancestors = context.ancestors ?? [];
  if (ancestors.length >= deepest || ancestors.includes(block)) return undefined;
  return { ...context, ancestors: [...ancestors, block] };
}
