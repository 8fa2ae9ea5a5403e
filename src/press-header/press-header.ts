import { css, html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { clampLevel } from '../internal/heading.js';
import { PressElement } from '../internal/press-element.js';
import { words } from '../internal/words.js';
import { baseStyles } from '../styles/base.styles.js';
import { pressHeaderStyles } from './press-header.styles.js';
import { renderPressHeader } from './render-press-header.js';

/**
 * The top of a press release: what kind of text it is and where it comes from, the headline with its kicker and subheadline, and
 * the dateline. Every piece that is missing leaves no trace.
 *
 * @element press-header
 * @tag press-header
 *
 * @slot headline - Words of the headline in place of the property: text with marks or a link, no heading of its own.
 * @slot actions - Buttons at the end of the bar.
 *
 * @csspart bar - The line on top with kind, portal, story number and actions; absent when it has nothing to show.
 * @csspart kind - The word for the kind of text.
 * @csspart portal - The name of the portal, in the bar or in the dateline; not in one given in words.
 * @csspart story-id - The story number with its label.
 * @csspart actions - Around the slotted actions.
 * @csspart kicker - The line above the headline.
 * @csspart headline - The heading.
 * @csspart subheadline - The paragraph below the headline.
 * @csspart dateline - The paragraph with portal, place and date.
 *
 * @cssprop --pr-accent - Colour of the kicker and of links.
 * @cssprop --pr-ink - Colour of the text.
 * @cssprop --pr-muted - Colour of secondary text.
 * @cssprop --pr-line - Colour of the line under the bar.
 * @cssprop --pr-font-family - Typeface of the text.
 * @cssprop --pr-heading-font-family - Typeface of the headline.
 * @cssprop --pr-font-size - Size of the text; all else is in proportion.
 * @cssprop --pr-line-height - Line height of the text.
 */
export class PressHeader extends PressElement {
  static override readonly tag: string = 'press-header';

  static override styles = [
    baseStyles,
    pressHeaderStyles,
    // As a flex item or a float it is as wide as its intrinsic width: no wider than its place.
    css`
      :host {
        max-inline-size: 100%;
      }
    `,
  ];

  static override properties: PropertyDeclarations = {
    ...PressElement.properties,
    kicker: {},
    headline: {},
    subheadline: {},
    portal: {},
    portalUrl: { attribute: 'portal-url' },
    storyId: { attribute: 'story-id' },
    kind: {},
    place: {},
    published: {},
    dateline: {},
  };

  /** A few words above the headline. */
  declare kicker: string | undefined;

  /** The headline; the slot of the same name replaces it. */
  declare headline: string | undefined;

  /** A sentence below the headline. */
  declare subheadline: string | undefined;

  /** Name of the service that distributes the release. Shown once: in the dateline, or in the bar where `dateline` lacks it. */
  declare portal: string | undefined;

  /**
   * Address of the portal; makes its name a link.
   * @attr portal-url
   */
  declare portalUrl: string | undefined;

  /**
   * The portal's number of the story, shown with the label `id`.
   * @attr story-id
   */
  declare storyId: string | undefined;

  /**
   * Kind of text: `press-release`, `interview`, `statement`, `event`, `job` or `ad-hoc`. Any other is not shown, unless `labels`
   * has a word for it (`kind-` and its name).
   */
  declare kind: string | undefined;

  /** Place of the dateline. */
  declare place: string | undefined;

  /** Day or moment of publication, in ISO 8601. A moment shows the day at its own UTC offset; what cannot be read is not shown. */
  declare published: string | undefined;

  /** The whole dateline in words; replaces the one made of portal, place and date. */
  declare dateline: string | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
  }

  protected override render(): TemplateResult {
    const [kicker, headline, subheadline, portal, id, kind, place, published, dateline] = [
      this.kicker,
      this.headline,
      this.subheadline,
      this.portal,
      this.storyId,
      this.kind,
      this.place,
      this.published,
      this.dateline,
    ].map(words);
    const header = {
      ...{ kicker, subheadline, id, kind, place, published, dateline },
      portal: portal ? { name: portal, url: this.portalUrl } : undefined,
    };
    const slots = {
      headline: html`<slot name="headline">${headline}</slot>`,
      hasHeadline: !!headline || this.#isFilled('headline'),
      hasActions: this.#isFilled('actions'),
    };
    const context = { labels: this.strings, language: this.language, headingLevel: clampLevel(this.headingLevel, 5) };
    return html`<div class="root" @slotchange=${() => this.requestUpdate()}>
      ${renderPressHeader(header, context, slots)}
    </div>`;
  }

  /** An outer slot handed on with nothing in it fills nothing. */
  #isFilled(name: string): boolean {
    const slot = this.renderRoot.querySelector<HTMLSlotElement>(`slot[name=${name}]`);
    return !!slot?.assignedElements({ flatten: true }).length;
  }
}
