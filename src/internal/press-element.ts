import { LitElement, type CSSResult, type PropertyDeclarations } from 'lit';
import type { Labels } from '../locales/en.js';
import { defineElement, family } from './define.js';
import { closestLanguage } from './language.js';
import { findLabels, mergeLabels } from './localize.js';

/**
 * What all our elements share: a guarded `define`, their strings and the level of their headings. Importing it registers nothing.
 */
export class PressElement extends LitElement {
  static readonly [family] = true;

  /** The element's own name. */
  static readonly tag: string = '';

  static override properties: PropertyDeclarations = {
    labels: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  static override styles: CSSResult[] = [];

  /** Strings that replace those of the language's dictionary. */
  declare labels: Partial<Labels>;

  /**
   * The level of the element's own heading, 1 to 5; headings below it go down from there, never past h6.
   * @attr heading-level
   */
  declare headingLevel: number;

  constructor() {
    super();
    this.labels = {};
    this.headingLevel = 3;
  }

  /**
   * Registers the element unless its name is taken.
   *
   * @param tag The element's own name by default; any other name gets a subclass, since a class can have one name alone.
   * @throws {SyntaxError} When `tag` is no valid custom element name.
   */
  static define(tag: string = this.tag, registry?: CustomElementRegistry): void {
    defineElement(tag, tag === this.tag ? this : class extends this {}, registry);
  }

  /** The language in force here, by the nearest `lang`. */
  protected get language(): string | undefined {
    return closestLanguage(this);
  }

  /** The strings to show: the dictionary of the nearest `lang`, with `labels` over it. */
  protected get strings(): Labels {
    return mergeLabels(findLabels(this.language), this.labels);
  }

  /** The language and labels may differ at a new place. */
  override connectedCallback(): void {
    if (this.ownerDocument.contentType !== 'text/html' && !this.hasUpdated) this.#readAttributes();
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

  /**
   * Another document drops the style sheets of this one, and takes only what its own window made. The root is made here if there is
   * none yet: Lit would try its sheets in it.
   *
   * @see https://drafts.csswg.org/cssom/#dom-documentorshadowroot-adoptedstylesheets
   */
  adoptedCallback(): void {
    const view = this.ownerDocument.defaultView;
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    (this as { renderRoot: DocumentFragment }).renderRoot = root;
    if (!view) return;
    root.adoptedStyleSheets = (this.constructor as typeof PressElement).styles.map(({ cssText }) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(cssText);
      return sheet;
    });
  }

  /** Chromium's XML parser makes a defined element without telling it of the attributes that it comes with. */
  #readAttributes(): void {
    for (const { name, value } of this.attributes) this.attributeChangedCallback(name, null, value);
  }
}
