import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { formatDate, machineDate } from '../internal/format-date.js';
import { clampLevel, heading } from '../internal/heading.js';
import { parseIsoDate, type IsoDate } from '../internal/iso-date.js';
import { PressElement } from '../internal/press-element.js';
import { safeUrl } from '../internal/safe-url.js';
import { words } from '../internal/words.js';
import { baseStyles } from '../styles/base.styles.js';
import { datelineRuns, namesPortal, type DatelineRun } from './dateline.js';
import { pressHeaderStyles } from './press-header.styles.js';

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
 * @csspart portal - The name of the portal, in the bar or in the dateline.
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

  static override styles = [baseStyles, pressHeaderStyles];

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
    hasHeadline: { state: true },
    hasActions: { state: true },
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

  declare private hasHeadline: boolean;
  declare private hasActions: boolean;

  constructor() {
    super();
    this.headingLevel = 2;
    this.hasHeadline = false;
    this.hasActions = false;
  }

  /** In server-rendered markup the slots are filled before anyone listens. */
  protected override firstUpdated(): void {
    void this.updateComplete.then(() => this.#readSlots());
  }

  protected override render(): TemplateResult {
    const date = parseIsoDate(this.published);
    const runs = datelineRuns({
      verbatim: words(this.dateline),
      portal: words(this.portal),
      place: words(this.place),
      date: date && formatDate(date, this.language),
    });
    return html`<div class="root">
      ${this.#bar(namesPortal(runs))}
      <div class="text">
        ${this.#paragraph('kicker', this.kicker)} ${this.#headline()} ${this.#paragraph('subheadline', this.subheadline)}
        ${runs.length === 0 ? nothing : this.#dateline(runs, date)}
      </div>
    </div>`;
  }

  /** Stays in the tree while it is hidden: a slot that is not there cannot tell that it was filled. */
  #bar(portalIsNamed: boolean): TemplateResult {
    const facts = [this.#kind(), portalIsNamed ? undefined : this.#portalFact(), this.#storyNumber()]
      .filter((fact) => fact !== undefined)
      .flatMap((fact, index) => (index === 0 ? [fact] : [html`<span class="dot"> · </span>`, fact]));
    return html`<div class="bar" part="bar" ?hidden=${facts.length === 0 && !this.hasActions}>
      <span class="facts">${facts}</span>
      <div class="actions" part="actions" ?hidden=${!this.hasActions}>
        <slot name="actions" @slotchange=${this.#readSlots}></slot>
      </div>
    </div>`;
  }

  #kind(): TemplateResult | undefined {
    const strings: Readonly<Record<string, unknown>> = this.strings;
    const word = words(strings[`kind-${words(this.kind)}`]);
    return word === undefined ? undefined : html`<bdi class="fact kind" part="kind">${word}</bdi>`;
  }

  #portalFact(): TemplateResult | undefined {
    const portal = words(this.portal);
    return portal === undefined ? undefined : html`<span class="fact">${this.#portalName(portal)}</span>`;
  }

  #portalName(name: string): TemplateResult {
    const href = safeUrl(this.portalUrl);
    return href === undefined
      ? html`<bdi part="portal">${name}</bdi>`
      : html`<bdi
          ><a part="portal" href=${href} rel="noopener" referrerpolicy="strict-origin-when-cross-origin">${name}</a></bdi
        >`;
  }

  /** Numbers count as well: that is what the portal's number is in most databases. */
  #storyNumber(): TemplateResult | undefined {
    const id: unknown = this.storyId;
    const number = words(typeof id === 'number' && Number.isFinite(id) ? String(id) : id);
    if (number === undefined) return undefined;
    return html`<bdi class="fact" part="story-id">${words(this.strings.id) ?? ''} <bdi>${number}</bdi></bdi>`;
  }

  #headline(): TemplateResult {
    const headline = words(this.headline);
    const slot = html`<slot name="headline" @slotchange=${this.#readSlots}>${headline}</slot>`;
    return html`<div class="headline" ?hidden=${headline === undefined && !this.hasHeadline}>
      ${heading(clampLevel(this.headingLevel, 5), 'headline', slot)}
    </div>`;
  }

  #paragraph(name: string, content: unknown): TemplateResult | typeof nothing {
    const text = words(content);
    return text === undefined ? nothing : html`<p class=${name} part=${name}>${text}</p>`;
  }

  /** Pieces put together follow the paragraph's direction; words written as a whole have their own. */
  #dateline(runs: readonly DatelineRun[], date: IsoDate | undefined): TemplateResult {
    const content = runs.map((run) => this.#run(run, date));
    const isolated = words(this.dateline) === undefined ? content : html`<bdi>${content}</bdi>`;
    return html`<p class="dateline" part="dateline">${isolated}</p>`;
  }

  #run({ type, text }: DatelineRun, date: IsoDate | undefined): TemplateResult | string {
    if (type === 'text') return text;
    if (type === 'portal') return this.#portalName(text);
    const value = type === 'date' && date ? html`<time datetime=${machineDate(date)}>${text}</time>` : text;
    return html`<bdi>${value}</bdi>`;
  }

  #readSlots(): void {
    this.hasHeadline = this.#isFilled('headline');
    this.hasActions = this.#isFilled('actions');
  }

  /** An outer slot handed on with nothing in it fills nothing. */
  #isFilled(name: string): boolean {
    const slot = this.renderRoot.querySelector<HTMLSlotElement>(`slot[name=${name}]`);
    return (slot?.assignedElements({ flatten: true }).length ?? 0) > 0;
  }
}
