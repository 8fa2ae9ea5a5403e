import { html, nothing, type TemplateResult } from 'lit';
import { clampLevel, heading } from '../internal/heading.js';
import { words } from '../internal/words.js';
import { renderInterviewQa } from '../interview-qa/render-interview-qa.js';
import type { Labels } from '../locales/en.js';
import { inLine, plainText, richText } from './rich-text.js';
import { asList, fieldsOf, type Fields } from './values.js';

/** What blocks need to know of the place they are shown at. */
export interface BlockContext {
  /** Level of the highest headings: headings within the text, questions, headings of company texts. Grows with each text within a text. */
  readonly headingLevel: number;
  readonly labels: Pick<Labels, 'questionLink'>;
  /** The address that links to questions are made of; the current page by default. */
  readonly address?: string | null | undefined;
  /** How many questions have been shown; counted up, so that each has an anchor of its own. One object for each rendering. */
  readonly counter: { questions: number };
  /** Shows blocks of types that are not known here; without it they are left out. */
  readonly renderRare?: BlockRenderer | undefined;
  /** How many texts stand around this one. */
  readonly depth?: number;
}

/** Shows one block of a type; gives an empty value where the block holds nothing to show. */
export type BlockRenderer = (block: Fields, context: BlockContext, id: string | typeof nothing) => unknown;

/** No text is nested deeper on purpose; ends with blocks that contain themselves. */
const deepest = 11;

/** What most texts consist of. `rare-blocks.ts` knows the others. */
const renderers = new Map<unknown, BlockRenderer>(
  Object.entries<BlockRenderer>({
    paragraph: ({ text }, _, id) => plainText(text) && html`<p id=${id}>${richText(text)}</p>`,

    // Level 2, the highest in a body, stands at the level of the context, and the others below it.
    heading: ({ text, level }, { headingLevel }, id) =>
      plainText(text) && heading(headingLevel + clampLevel(level) - 2, 'heading', richText(text), id),

    list({ items, ordered }, context, id) {
      const entries = asList(items).map((item) => {
        const { text = item, list } = fieldsOf(item);
        return html`<li><p>${richText(text)}</p>${renderBelow(list, context)}</li>`;
      });
      return ordered ? html`<ol id=${id} part="list">${entries}</ol>` : html`<ul id=${id} part="list">${entries}</ul>`;
    },

    // Quotation marks are the author's: their form and whether there are any differ by language and house.
    quote({ text, who, role }, _, id) {
      const source = inLine(who, role);
      return (
        plainText(text) &&
        html`<figure id=${id} part="quote">
          <blockquote><p>${richText(text)}</p></blockquote>
          ${source[0] && html`<figcaption>${source}</figcaption>`}
        </figure>`
      );
    },

    divider: (_block, _, id) => html`<hr id=${id} />`,

    callout: renderBox,

    about: renderBox,

    interview: (block, context, id) => html`<div id=${id}>${renderInterviewQa(block, context, renderBlocks)}</div>`,
  }),
);

/**
 * Blocks of text in the order given. One block counts as a list of one. What holds no text is left out.
 */
export function renderBlocks(blocks: unknown, context: BlockContext): TemplateResult | undefined {
  const { depth = 0, renderRare } = context;
  const inside = { ...context, depth: depth + 1 };
  const shown = asList(depth < deepest ? blocks : [])
    .map((block) => {
      const fields = fieldsOf(block);
      const render = renderers.get(fields['type']) ?? renderRare;
      return render?.(fields, inside, words(fields['id']) ?? nothing);
    })
    .filter(Boolean);
  return shown[0] ? html`<div class="blocks">${shown}</div>` : undefined;
}

/** Texts about companies, each in a box of its own. */
export function renderAbout(about: unknown, context: BlockContext): TemplateResult | undefined {
  return renderBlocks(
    asList(about).map((text) => ({ ...fieldsOf(text), type: 'about' })),
    context,
  );
}

/** A text within a text. */
function renderBelow(blocks: unknown, context: BlockContext): TemplateResult | undefined {
  return renderBlocks(blocks, { ...context, headingLevel: context.headingLevel + 1 });
}

/** A text set apart, with a heading or without. */
function renderBox(
  { type, heading: given, body }: Fields,
  context: BlockContext,
  id: string | typeof nothing,
): unknown {
  const part = type as 'about' | 'callout';
  const title = words(given);
  const text = renderBelow(body, context);
  return (
    (title ?? text) &&
    html`<section id=${id} class="box" part=${part}>${title && heading(context.headingLevel, `heading ${part}-heading`, title)}${text}</section>`
  );
}
