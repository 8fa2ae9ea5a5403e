import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { blocksStyles } from '../blocks/blocks.styles.js';
import { renderBlocks, type BlockContext } from '../blocks/blocks.js';
import { plainText } from '../blocks/plain-text.js';
import { richText } from '../blocks/rich-text.js';
import { asList, field } from '../blocks/values.js';
import { AnchorController } from '../internal/anchor-controller.js';
import { clampLevel, heading } from '../internal/heading.js';
import { PressElement } from '../internal/press-element.js';
import type { Labels } from '../locales/en.js';
import type { Block, InterviewItem, Speaker } from '../payload/release.js';
import { baseStyles } from '../styles/base.styles.js';
import { anchorAddress, anchorIds } from './anchors.js';
import { interviewQaStyles } from './interview-qa.styles.js';
import { nameOf, namesOfAnswering, readPeople, type Person } from './people.js';
import { readTurns, type GivenTurn } from './turns.js';

/** One question with its answers, ready to show. */
interface Pair {
  readonly id: string;
  readonly question: unknown;
  readonly turns: readonly GivenTurn[];
}

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

  static override styles = [baseStyles, blocksStyles, interviewQaStyles];

  static override properties = {
    ...PressElement.properties,
    items: { attribute: false },
    speakers: { attribute: false },
    opening: { attribute: false },
    closing: { attribute: false },
    href: {},
  };

  /** The questions with their answers. An answer is a string, blocks, or turns of several people. */
  declare items: readonly InterviewItem[];

  /** The people who answer. */
  declare speakers: readonly Speaker[];

  /** The text before the first question. */
  declare opening: readonly Block[] | string;

  /** The text after the last answer. */
  declare closing: readonly Block[] | string;

  /**
   * The address that links to questions are made of; the current page by default.
   * @attr href
   */
  declare href: string | null;

  constructor() {
    super();
    this.items = [];
    this.speakers = [];
    this.opening = [];
    this.closing = [];
    this.href = null;
    new AnchorController(this);
  }

  protected override render(): TemplateResult {
    const level = clampLevel(this.headingLevel, 6, 3);
    const context: BlockContext = { headingLevel: level + 1, labels: this.labels, isInterview: true };
    const pairs = readPairs(this.items);
    const people = readPeople(this.speakers);
    const answering = namesOfAnswering(
      pairs.flatMap(({ turns }) => turns),
      people,
    );
    return html`<div class="root">
      <slot name="before"></slot>
      ${renderSpeakers(withUnlisted(people, answering))}
      ${renderText('opening', this.opening, { ...context, headingLevel: level })}
      ${repeat(
        pairs,
        ({ id }) => id,
        (pair) =>
          html`<section id=${pair.id} class="item" part="item">
            ${this.#renderQuestion(pair, level)}
            ${pair.turns.map(({ by, body }, index) => {
              const isNew = by !== pair.turns[index - 1]?.by;
              const who = answering.length > 1 && isNew ? nameOf(by, people) : '';
              return html`<div class="answer" part="answer">
                ${who ? html`<p class="who" part="who">${who}</p>` : nothing} ${renderBlocks(body, context)}
              </div>`;
            })}
          </section>`,
      )}
      ${renderText('closing', this.closing, { ...context, headingLevel: level })}
      <slot name="after"></slot>
    </div>`;
  }

  #renderQuestion({ id, question }: Pair, level: number): TemplateResult | typeof nothing {
    const text = plainText(question).trim();
    if (!text) return nothing;
    const strings: Labels = this.strings;
    return html`${heading(level, 'question', richText(question))}
      <a
        class="anchor"
        part="anchor"
        href=${anchorAddress(id, this.href)}
        aria-label=${`${strings.questionLink}: ${text}`}
      ></a>`;
  }
}

/** The items that have a question or an answer to show. */
function readPairs(items: unknown): Pair[] {
  const all = asList(items);
  const ids = anchorIds(all);
  return all
    .map((item, index) => ({ id: ids[index] ?? '', question: field(item, 'question'), turns: readTurns(item) }))
    .filter(({ question, turns }) => plainText(question).trim() !== '' || turns.length > 0);
}

/** One person alone who is in no list of speakers would be named nowhere. */
function withUnlisted(people: readonly Person[], answering: readonly string[]): readonly Person[] {
  const [name] = answering;
  if (answering.length !== 1 || name === undefined || people.some((person) => person.name === name)) return people;
  return [...people, { id: '', name, description: '' }];
}

function renderSpeakers(people: readonly Person[]): TemplateResult | typeof nothing {
  if (people.length === 0) return nothing;
  return html`<div class="speakers" part="speakers">
    ${people.map(
      ({ name, description }) =>
        html`<p part="speaker"><b>${name}</b>${description ? html`<span>, ${description}</span>` : nothing}</p>`,
    )}
  </div>`;
}

function renderText(part: 'opening' | 'closing', blocks: unknown, context: BlockContext): unknown {
  const text = renderBlocks(blocks, context);
  return text === nothing ? nothing : html`<div class=${part} part=${part}>${text}</div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'interview-qa': InterviewQa;
    'press-release-interview': InterviewQa;
  }
}
