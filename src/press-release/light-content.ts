import type { ReactiveController } from 'lit';

/**
 * Watches an element's light content, and the document while it is being parsed: the inline payload may come late, in pieces, or be
 * changed. Watches only between `start` and `stop`.
 */
export class LightContentController implements ReactiveController {
  readonly #element: Element;
  readonly #onChange: () => void;
  #observer: MutationObserver | undefined;
  #watchesDocument = false;

  constructor(element: Element, onChange: () => void) {
    this.#element = element;
    this.#onChange = onChange;
  }

  /** @param parsing Whether to look at the whole document too, to see what follows the element. */
  start(parsing: boolean): void {
    if (this.#observer && this.#watchesDocument === parsing) return;
    this.stop();
    this.#watchesDocument = parsing;
    this.#observer = new MutationObserver(this.#onChange);
    const options = { childList: true, subtree: true, characterData: true };
    this.#observer.observe(this.#element, options);
    if (!parsing) return;
    const { ownerDocument } = this.#element;
    this.#observer.observe(ownerDocument, options);
    ownerDocument.addEventListener('readystatechange', this.#onChange);
  }

  stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#element.ownerDocument.removeEventListener('readystatechange', this.#onChange);
  }

  hostDisconnected(): void {
    this.stop();
  }
}
