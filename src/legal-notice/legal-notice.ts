import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { heading } from '../internal/heading.js';
import { link } from '../internal/link.js';
import { PressElement } from '../internal/press-element.js';
import type { Statement } from '../payload/release.js';
import { baseStyles } from '../styles/base.styles.js';
import { legalNoticeStyles } from './legal-notice.styles.js';
import { legalTexts, type LegalText } from './legal-texts.js';
import { partedAtAddresses } from './link-text.js';

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
    const texts = legalTexts(this, this.strings);
    return texts.length > 0
      ? html`<div class="root" part="legal">${texts.map((text) => this.#statement(text))}</div>`
      : nothing;
  }

  #statement({ heading: title, body }: LegalText): TemplateResult {
    return html`<div part="statement">
      ${title ? heading(this.headingLevel, 'legal-heading', title) : nothing}
      ${body.split(/\r?\n\s*\n/).map((text) => html`<p part="legal-text">${partedAtAddresses(text).map(linked)}</p>`)}
    </div>`;
  }
}

/** Every other stretch is an address. */
function linked(text: string, index: number): unknown {
  return index % 2 ? link(text.includes('/') ? text : `mailto:${text}`, text) : text;
}
