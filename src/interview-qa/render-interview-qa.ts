import { html, nothing, type TemplateResult } from 'lit';
import { plainText, richText } from '../blocks/rich-text.js';
import { heading } from '../internal/heading.js';
import { safeUrl } from '../internal/safe-url.js';
import type { Labels } from '../locales/en.js';
import { readInterview, type InterviewFields } from './read-interview.js';

/** What an interview has to know of the place it is shown at. */
export interface InterviewContext {
  /** Level of the questions. */
  readonly headingLevel: number;
  readonly labels: Pick<Labels, 'questionLink'>;
  /** The address that links to questions are made of; the current page by default. */
  readonly address?: unknown;
  /** How many questions stand before this interview, so that their anchors differ. */
  readonly counter: { questions: number };
}

/** Speakers, opening, each question with its answers, closing; `renderText` shows the texts among them. */
export function renderInterviewQa<Context extends InterviewContext>(
  interview: InterviewFields,
  context: Context,
  renderText: (blocks: unknown, context: Context) => unknown,
): TemplateResult {
  const { headingLevel, labels, address, counter } = context;
  const below = { ...context, headingLevel: headingLevel + 1 };
  // A fragment alone follows the page's address, but not where a `<base>` leads elsewhere.
  const page = safeUrl(address, 'page') ?? (globalThis.document?.querySelector('base') ? document.URL : '');
  const { people, pairs, answering } = readInterview(interview, counter);
  return html`<div part="speakers">
      ${people.map(({ name, description }) => html`<p part="speaker"><b><bdi>${name}</bdi></b>${description}</p>`)}
    </div>
    <div part="opening">${renderText(interview.opening, context)}</div>
    ${pairs.map(
      ({ id, question, turns }) =>
        html`<section id=${id} part="item">
          <a
            part="anchor"
            href=${page.replace(/#.*|$/, () => `#${encodeURIComponent(id)}`)}
            aria-label=${`${labels.questionLink}: ${plainText(question)}`}
          ></a>
          ${heading(headingLevel, 'question', richText(question))}
          ${turns.map(
            ({ who, body }, index) =>
              html`<div part="answer">
                ${answering.size > 1 && who !== turns[index - 1]?.who && who ? html`<p part="who">${who}</p>` : nothing}
                ${renderText(body, below)}
              </div>`,
          )}
        </section>`,
    )}
    <div part="closing">${renderText(interview.closing, context)}</div>`;
}
