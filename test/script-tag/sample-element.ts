import type * as lit from 'lit';

/** What a test does at a stage of an update. */
type During = Partial<Record<'willUpdate' | 'render' | 'updated', () => unknown>>;

type Inherited = 'addController' | 'hasUpdated' | 'isUpdatePending' | 'renderRoot' | 'requestUpdate' | 'updateComplete';

export interface Sample extends HTMLElement, Pick<lit.LitElement, Inherited> {
  text: string | null;
  count: number;
  flag: boolean;
  list: unknown;
  data: unknown;
  /** Shown in place of the text. */
  content: unknown;
  during: During;
  /** What happened, in order. */
  readonly log: string[];
  values(): unknown[];
}

export type SampleClass = (new () => Sample) & Pick<typeof lit.LitElement, 'properties' | 'observedAttributes'>;

/** The same small element on either library. */
export function sampleClass({ LitElement, css, html }: typeof lit): SampleClass {
  class SampleElement extends LitElement implements Sample {
    static override properties: lit.PropertyDeclarations = {
      text: {},
      count: { type: Number },
      flag: { type: Boolean },
      list: { type: Array },
      data: { attribute: false },
    };

    static override styles = [
      css`
        :host {
          display: block;
        }
      `,
      css`
        :host {
          padding-left: 7px;
        }
      `,
    ];

    declare text: string | null;
    declare count: number;
    declare flag: boolean;
    declare list: unknown;
    declare data: unknown;
    content: unknown;
    during: During = {};
    readonly log: string[] = [];

    constructor() {
      super();
      this.text = '';
      this.count = 0;
      this.flag = false;
      this.list = [];
    }

    values(): unknown[] {
      return [this.text, this.count, this.flag, this.list, this.data];
    }

    protected override willUpdate(): void {
      this.log.push('willUpdate');
      this.during.willUpdate?.();
    }

    protected override render(): unknown {
      this.log.push(`render ${this.text} ${this.count}`);
      this.during.render?.();
      return this.content ?? html`<p>${this.text} ${this.count}</p>`;
    }

    protected override updated(): void {
      this.log.push('updated');
      this.during.updated?.();
    }
  }
  return SampleElement;
}
