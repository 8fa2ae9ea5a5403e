import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageAddress } from './page-address.js';

/**
 * Makes links to parts of a shadow root work: a browser looks for the fragment of an address in the document alone. The part that is
 * named is scrolled to, gets the class `target`, and its heading (or else itself) the focus, so that reading goes on from there.
 */
export class AnchorController implements ReactiveController {
  /** Everyone who looks for the page's fragment, in the order of connection; they share one listener on the window. */
  static readonly #connected = new Set<AnchorController>();

  readonly #host: ReactiveControllerHost & HTMLElement;
  #root: ShadowRoot | null = null;
  #target: Element | undefined;
  #targetId = '';
  #focusable: HTMLElement | undefined;
  /** Whether the page's fragment may still turn up here: content can come long after the page. */
  #isWaiting = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.#root) {
      this.#root = this.#host.shadowRoot;
      this.#root?.addEventListener('click', (event) => this.#onClick(event as MouseEvent));
    }
    this.#isWaiting = true;
    const connected = AnchorController.#connected;
    if (connected.size === 0) window.addEventListener('hashchange', AnchorController.#onHashChange);
    connected.add(this);
  }

  hostDisconnected(): void {
    const connected = AnchorController.#connected;
    connected.delete(this);
    if (connected.size === 0) window.removeEventListener('hashchange', AnchorController.#onHashChange);
  }

  hostUpdated(): void {
    // With new content the part that is marked may have become another one.
    if (this.#target && this.#target.id !== this.#targetId) this.#unmark();
    if (this.#isWaiting && !isReaderBusy()) this.#showFragment();
  }

  /** Ids may be taken twice on a page: the first who has it shows it, as in a document. */
  static readonly #onHashChange = (): void => {
    const all = [...AnchorController.#connected];
    const id = fragmentOf(location.hash);
    // A click has shown it already, and knew where.
    if (all.some((controller) => controller.#target && controller.#targetId === id)) return;
    for (const controller of all) {
      controller.#unmark();
      controller.#isWaiting = true;
    }
    all.some((controller) => controller.#showFragment());
  };

  /** Shows the part that the page's fragment names; true where it is here. What the document itself has comes first. */
  #showFragment(): boolean {
    const id = fragmentOf(location.hash);
    const isShown = id !== '' && !document.getElementById(id) && this.#show(id);
    if (isShown) for (const controller of AnchorController.#connected) controller.#isWaiting = false;
    return isShown;
  }

  #show(id: string): boolean {
    const found = this.#root?.getElementById(id);
    if (!found) return false;
    for (const controller of AnchorController.#connected) controller.#unmark();
    this.#target = found;
    this.#targetId = id;
    found.classList.add('target');
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    // `auto` leaves it to the page's own `scroll-behavior`, as with its own anchors.
    found.scrollIntoView({ behavior: isCalm ? 'instant' : 'auto' });
    this.#focusOnce(found.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6') ?? found);
    return true;
  }

  /** Focusable until the focus goes on: what stays focusable takes the focus from each click on it. */
  #focusOnce(element: HTMLElement): void {
    if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) {
      element.tabIndex = -1;
      this.#focusable = element;
      element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
    }
    element.focus({ preventScroll: true });
  }

  #unmark(): void {
    this.#target?.classList.remove('target');
    this.#target = undefined;
    // A window in the background gets no blur event.
    this.#focusable?.removeAttribute('tabindex');
    this.#focusable = undefined;
  }

  /** Where the page's address names the part already, no event would follow; and the link may name it without tracking parameters. */
  #onClick(event: MouseEvent): void {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!link || !namesThisPage(link.href)) return;
    const id = fragmentOf(link.hash);
    if (!id || !this.#show(id)) return;
    event.preventDefault();
    if (location.hash !== link.hash) location.hash = link.hash;
  }
}

/** Content that comes late must not take the focus from somebody who is writing, nor a frame take it from the page around it. */
function isReaderBusy(): boolean {
  const { activeElement, body } = document;
  const isElsewhere = window.parent !== window && !document.hasFocus();
  const isFree = !activeElement || activeElement === body || activeElement instanceof HTMLAnchorElement;
  return isElsewhere || !isFree;
}

function namesThisPage(href: string): boolean {
  const address = withoutFragment(href);
  return address === withoutFragment(document.URL) || address === withoutFragment(pageAddress() ?? '');
}

function withoutFragment(address: string): string {
  return address.split('#', 1)[0] ?? '';
}

/** The id that a fragment names; as written where it is no valid encoding. */
function fragmentOf(hash: string): string {
  const fragment = hash.slice(1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
