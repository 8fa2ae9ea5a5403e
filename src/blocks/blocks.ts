import { html, nothing, type TemplateResult } from 'lit';
import { clampLevel, heading } from '../internal/heading.js';
import { link } from '../internal/link.js';
import { words } from '../internal/words.js';
import type { Labels } from '../locales/en.js';
import type { InterviewBlock } from '../payload/release.js';
import { plainText, richText } from './rich-text.js';
import { asList, fieldsOf, joinWords, type Fields } from './values.js';

/** What blocks need to know of the place they are shown at. */
export interface BlockContext {
  /** Level of the highest headings: headings within the text, questions, headings of company texts. Grows with each text within a text. */
  readonly headingLevel: number;
  /** Strings for interviews among the blocks. Without them an interview is shown flat, as it is within another one. */
  readonly labels?: Partial<Labels>;
  /** The address that links to questions are made of; the current page by default. */
  readonly href?: string | null | undefined;
}

/** Shows one block of a type; gives an empty value where the block holds nothing to show. */
type BlockRenderer = (block: Fields, context: BlockContext, id: string | typeof nothing) => unknown;

/** No text is nested deeper on purpose; ends with blocks that contain themselves. */
const lowestLevel = 14;

/** Fields that hold no words, but names, addresses and dates. */
const wordless = /^(type|id|by|lang|href|url|src|poster|embed|expires)$|media|licen|digital/i;

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
    quote: ({ text, who, role }, _, id) =>
      plainText(text) &&
      html`<figure id=${id} part="quote">
        <blockquote><p>${richText(text)}</p></blockquote>
        ${joinWords(who, role) && html`<figcaption>${joinWords(who, role)}</figcaption>`}
      </figure>`,

    // Scrolls within itself where it is wider than the text; the keyboard can scroll it too. A group, not a region: a text with ten
    // tables must not have ten landmarks.
    table: ({ rows, caption, headerRow, headerColumn }, _, id) =>
      html`<div id=${id} class="scroll" role="group" aria-label=${words(caption) ?? nothing} tabindex="0">
        <table part="table">
          ${words(caption) && html`<caption>${caption}</caption>`}
          ${asList(rows).map(
            (row, y) =>
              html`<tr>
                ${asList(row).map((cell, x) => {
                  const isHeader = (headerRow && !y) || (headerColumn && !x);
                  // An empty cell heads nothing.
                  return isHeader && plainText(cell)
                    ? html`<th>${richText(cell)}</th>`
                    : html`<td>${richText(cell)}</td>`;
                })}
              </tr>`,
          )}
        </table>
      </div>`,

    file({ src, title, caption }, _, id) {
      const name = words(title ?? caption ?? src);
      return name && html`<p id=${id}>${link(src, name)}</p>`;
    },

    divider: (_block, _, id) => html`<hr id=${id} />`,

    callout: renderBox,

    about: renderBox,

    interview(block, context, id) {
      if (!context.labels) return renderRemains(block, context, id);
      // The element takes whatever stands there; the template is checked against the types of what should.
      const { speakers, opening, items, closing } = block as unknown as InterviewBlock;
      return html`<press-release-interview
        id=${id}
        exportparts="speakers,speaker,opening,item,question,anchor,answer,who,closing,heading,link,list,quote,table"
        .href=${context.href}
        .labels=${context.labels}
        .headingLevel=${context.headingLevel}
        .speakers=${speakers}
        .opening=${opening}
        .items=${items}
        .closing=${closing}
      ></press-release-interview>`;
    },
  }),
);

/**
 * Blocks of text in the order given. One block counts as a list of one, a string as a paragraph. Of a type that is not known the text
 * is shown, so that nothing an author wrote is lost; what holds no text is left out.
 */
export function renderBlocks(blocks: unknown, context: BlockContext): TemplateResult | undefined {
  const shown = asList(context.headingLevel < lowestLevel ? blocks : [])
    .map((block) => {
      const fields = fieldsOf(block);
      const render = renderers.get(fields['type']) ?? renderRemains;
      return render(fields, context, words(fields['id']) ?? nothing);
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

/**
 * The words of a string, and of a block that cannot be shown as what it is: pictures and sound, and types of a later version of the
 * payload.
 */
function renderRemains(block: Fields, _: BlockContext, id: string | typeof nothing): unknown {
  const text = textsIn(block).join('\n').trim();
  return text && html`<p id=${id}>${text}</p>`;
}

/** Looks deep enough for whatever a payload can hold, and ends with values that hold themselves. */
function textsIn(value: unknown, depth = 16): readonly string[] {
  if (typeof value === 'string') return [value];
  return Object.entries(fieldsOf(depth && value)).flatMap(([name, part]) =>
    wordless.test(name) ? [] : textsIn(part, depth - 1),
  );
}
