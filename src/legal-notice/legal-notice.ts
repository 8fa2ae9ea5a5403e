import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { asList, fieldsOf } from '../blocks/values.js';
import { PressElement } from '../internal/press-element.js';
import { words } from '../internal/words.js';
import type { Statement } from '../payload/release.js';
import { baseStyles } from '../styles/base.styles.js';
import { legalNoticeStyles } from './legal-notice.styles.js';
import { renderLegalNotice } from './render-legal-notice.js';

/**
 * The small print of a press release. The same text is shown once however often it is given; mail and web addresses named in a
 * text are links. Without a text, nothing is shown at all.
 *
 * @element legal-notice
 * @tag legal-notice
 *
 * @csspart legal - Around all statements.
 * @csspart statement - One statement with its heading.
 * @csspart legal-heading - The heading of a statement.
 * @csspart legal-text - A paragraph of a statement.
 * @csspart link - A mail or web address in a text.
 *
 * @cssprop --pr-accent - Colour of links.
 * @cssprop --pr-ink - Colour of headings, from which the texts' colour is mixed.
 * @cssprop --pr-muted - Colour of the texts.
 * @cssprop --pr-line - Colour of the line above.
 * @cssprop --pr-font-family - Typeface of the text.
 * @cssprop --pr-heading-font-family - Typeface of the headings.
 * @cssprop --pr-font-size - Size from which the small print's is taken.
 */
export class LegalNotice extends PressElement {
  static override readonly tag: string = 'legal-notice';

  static override styles = [baseStyles, legalNoticeStyles];

  static override properties: PropertyDeclarations = {
    ...PressElement.properties,
    statements: { attribute: false },
    disclaimer: {},
    notice: {},
    copyright: {},
    specimenCopyEmail: { attribute: 'specimen-copy-email' },
  };

  /** The statements; a notice without a heading gets the one from the strings. In a body, a blank line parts paragraphs. */
  declare statements: readonly Statement[];

  /** Who is responsible and who is not; shown after `statements`. */
  declare disclaimer: string | undefined;

  /** A notice, with its heading from the strings; shown after the disclaimer. */
  declare notice: string | undefined;

  /** Whose the texts are; shown after the notice. */
  declare copyright: string | undefined;

  /**
   * Where copies of published articles are asked for. A link in the texts that name it; where none does, a sentence names it.
   * @attr specimen-copy-email
   */
  declare specimenCopyEmail: string | undefined;

  constructor() {
    super();
    this.statements = [];
  }

  protected override render(): TemplateResult | typeof nothing {
    const { strings: labels, language, headingLevel, disclaimer, notice, copyright } = this;
    const short = [{ body: disclaimer }, { type: 'notice', body: notice }, { body: copyright }];
    const statements = [...asList(this.statements), ...short].flatMap((statement) => {
      const { type, heading, body } = fieldsOf(statement);
      const text = words(body);
      return text ? [{ type, heading: words(heading), body: text }] : [];
    });
    const content = renderLegalNotice(
      { statements, specimenCopyEmail: words(this.specimenCopyEmail) },
      { labels, language, headingLevel },
    );
    return content ? html`<div class="root">${content}</div>` : nothing;
  }
}
