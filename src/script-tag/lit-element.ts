import type { StyleText } from './css-tag.js';
import { showBetween } from './parts.js';

/** What is told of the life of an element. */
export interface ReactiveController {
  hostConnected?(): void;
  hostDisconnected?(): void;
  hostUpdate?(): void;
  hostUpdated?(): void;
}

/** What a controller may ask of its element. */
export type ReactiveControllerHost = Pick<LitElement, 'addController' | 'requestUpdate' | 'updateComplete'>;

export interface PropertyDeclaration {
  /** The name in lower case, unless it is given; false for none. */
  readonly attribute?: string | false;
  /** What an attribute's text is read as; a text by default. */
  readonly type?: typeof Boolean | typeof Number | typeof Array;
}

export type PropertyDeclarations = Readonly<Record<string, PropertyDeclaration>>;

/** The part of Lit's base class that our elements use, with the same timing: changes of one task become one update. */
export class LitElement extends HTMLElement {
  static properties: PropertyDeclarations = {};
  static styles: StyleText[] = [];

  isUpdatePending = false;
  hasUpdated = false;
  declare renderRoot: ShadowRoot;

  readonly #values: Record<string, unknown> = {};
  readonly #controllers = new Set<ReactiveController>();
  /** Values set before the element was upgraded; they come after those that constructors set. */
  #early: Record<string, unknown> = {};
  #show: ReturnType<typeof showBetween> | undefined;
  #connect!: (value: boolean) => void;
  #update = new Promise<boolean>((resolve) => {
    this.#connect = resolve;
  });

  /** The browser asks once for each class, when that gets its name: the moment to make the accessors too. */
  static get observedAttributes(): unknown[] {
    return Object.entries(this.properties).map(([name, declaration]) => {
      Object.defineProperty(this.prototype, name, {
        get(this: LitElement) {
          return this.#values[name];
        },
        set(this: LitElement, value: unknown) {
          if (Object.is(value, this.#values[name])) return;
          this.#values[name] = value;
          this.requestUpdate();
        },
        configurable: true,
      });
      return attributeOf(name, declaration);
    });
  }

  constructor() {
    super();
    for (const name in (this.constructor as typeof LitElement).properties) {
      if (!Object.hasOwn(this, name)) continue;
      this.#early[name] = this[name as keyof this];
      Reflect.deleteProperty(this, name);
    }
    this.requestUpdate();
  }

  get updateComplete(): Promise<boolean> {
    return this.#update;
  }

  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
    if (this.isConnected && this.renderRoot) controller.hostConnected?.();
  }

  connectedCallback(): void {
    if (!this.renderRoot) {
      // eslint-disable-next-line wc/attach-shadow-constructor -- as Lit does: what is only made, not shown, needs no root
      this.renderRoot = this.attachShadow({ mode: 'open' });
      this.renderRoot.adoptedStyleSheets = (this.constructor as typeof LitElement).styles;
    }
    this.#connect(true);
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(attribute: string, _before: string | null, value: string | null): void {
    for (const [name, declaration] of Object.entries((this.constructor as typeof LitElement).properties)) {
      if (attributeOf(name, declaration) === attribute) {
        this[name as keyof this] = fromAttribute(value, declaration.type) as never;
      }
    }
  }

  requestUpdate(): void {
    if (!this.isUpdatePending) this.#update = this.#performUpdate();
  }

  async #performUpdate(): Promise<boolean> {
    this.isUpdatePending = true;
    // A failed update does not prevent the next one; the browser reports it.
    await this.#update.catch(reportError);
    Object.assign(this, this.#early);
    this.#early = {};
    let content: unknown;
    try {
      this.willUpdate();
      for (const controller of this.#controllers) controller.hostUpdate?.();
      content = this.render();
    } finally {
      // What changes from here on is for the next update.
      this.isUpdatePending = false;
    }
    this.#show ??= showBetween(null, this.renderRoot.appendChild(document.createComment('')));
    this.#show([content]);
    for (const controller of this.#controllers) controller.hostUpdated?.();
    this.hasUpdated = true;
    this.updated();
    return !this.isUpdatePending;
  }

  protected willUpdate(): void {
    // For elements.
  }

  protected render(): unknown {
    return undefined;
  }

  protected updated(): void {
    // For elements.
  }
}

/** The attribute of a property; false for none. */
function attributeOf(name: string, { attribute = name.toLowerCase() }: PropertyDeclaration): unknown {
  return attribute;
}

function fromAttribute(value: string | null, type: PropertyDeclaration['type']): unknown {
  if (type === Boolean) return value !== null;
  if (value === null) return null;
  if (type === Number) return Number(value);
  return type === Array ? parseJson(value) : value;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
