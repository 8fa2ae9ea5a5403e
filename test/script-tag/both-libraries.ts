import * as real from 'lit';
import * as own from '../../src/script-tag/lit.js';
import { sampleClass, type Sample, type SampleClass } from './sample-element.js';

export const ownLit = own as unknown as typeof real;

let names = 0;

/** Registers a class under a name of its own. */
export function define(elementClass: CustomElementConstructor): string {
  names += 1;
  const name = `sample-${names}`;
  customElements.define(name, elementClass);
  return name;
}

export function create(name: string): Sample {
  return document.createElement(name) as unknown as Sample;
}

export function markupOf(element: Sample): string | undefined {
  return element.shadowRoot?.innerHTML.replaceAll(/<!--.*?-->/g, '').trim();
}

/** Ends when everything that waits in the queue of microtasks is done. */
export function endOfTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** What each test has anew. */
export interface Stage {
  readonly library: typeof real;
  readonly place: HTMLElement;
  readonly elementClass: SampleClass;
  readonly name: string;
  /** An element that is on the page and up to date, with an empty log. */
  readonly show: () => Promise<Sample>;
}

/** The same tests for an element on Lit and on our own. */
export function describeBoth(title: string, describeTests: (stage: () => Stage) => void): void {
  for (const [libraryName, library] of Object.entries({ Lit: real, 'our own Lit': ownLit })) {
    describe(`${title} on ${libraryName}`, () => {
      let stage: Stage;

      beforeEach(() => {
        const place = document.body.appendChild(document.createElement('div'));
        const elementClass = sampleClass(library);
        const name = define(elementClass);
        stage = {
          library,
          place,
          elementClass,
          name,
          async show() {
            const element = place.appendChild(create(name));
            await element.updateComplete;
            element.log.length = 0;
            return element;
          },
        };
      });

      afterEach(() => stage.place.remove());

      describeTests(() => stage);
    });
  }
}
