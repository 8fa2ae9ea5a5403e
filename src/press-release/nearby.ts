import type { ReactiveController } from 'lit';

/** How far from the viewport a lazy release starts to load: about one screen, as browsers do for lazy images. */
const margin = '100%';

/** Says once when an element comes near the viewport, or when the page is about to be printed. */
export class NearbyController implements ReactiveController {
  readonly #element: Element;
  readonly #onNear: () => void;
  #observer: IntersectionObserver | undefined;

  constructor(element: Element, onNear: () => void) {
    this.#element = element;
    this.#onNear = onNear;
  }

  start(): void {
    if (this.#observer) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) this.#near();
      },
      { rootMargin: margin },
    );
    this.#observer.observe(this.#element);
    addEventListener('beforeprint', this.#near);
  }

  stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    removeEventListener('beforeprint', this.#near);
  }

  hostDisconnected(): void {
    this.stop();
  }

  readonly #near = (): void => {
    this.stop();
    this.#onNear();
  };
}
