import { LitElement, type PropertyDeclarations } from 'lit';
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

  /** The elements inside this one and the names that its template gives them. */
  static readonly inner: Readonly<Record<string, typeof PressElement>> = {};

  static override properties: PropertyDeclarations = {
    labels: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

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
   * Registers the element, and those inside it, unless the name is taken.
   *
   * @param tag The element's own name by default; any other name gets a subclass, since a class can have one name alone.
   * @throws {SyntaxError} When `tag` is no valid custom element name.
   */
  static define(tag: string = this.tag, registry: CustomElementRegistry | undefined = globalThis.customElements): void {
    for (const [name, elementClass] of Object.entries(this.inner)) elementClass.define(name, registry);
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

  /** Chromium's XML parser makes a defined element without telling it of the attributes that it comes with. */
  #readAttributes(): void {
    for (const { name, value } of this.attributes) this.attributeChangedCallback(name, null, value);
  }
}
