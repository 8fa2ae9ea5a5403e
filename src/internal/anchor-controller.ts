import type { ReactiveElement } from 'lit';

/** The part that was shown last, or whose link was followed: ids may be taken twice on a page. */
let target: HTMLElement | null | undefined;

/**
 * Makes links to parts of a shadow root work: a browser looks for the fragment of an address in the document alone. The part that is
 * named is scrolled to, and its question (or else itself) gets the focus, so that it is marked and reading goes on from there.
 */
export function followFragment(host: ReactiveElement): void {
  /** The part that a fragment names. What the document itself has comes first. */
  const find = (hash: string): HTMLElement | null | undefined => {
    try {
      const id = decodeURIComponent(hash.slice(1));
      return document.getElementById(id) ? null : host.shadowRoot?.getElementById(id);
    } catch {
      return null;
    }
  };
  const show = (): void => {
    const found = find(location.hash);
    if (!found || (target?.isConnected && target !== found && target.id === found.id)) return;
    target = found;
    const start = found.querySelector<HTMLElement>('[part=question]') ?? found;
    // What the keyboard reaches stays within its reach.
    if (start.tabIndex) start.tabIndex = -1;
    start.focus();
    found.scrollIntoView();
  };
  host.addEventListener('click', (event) => {
    const link = (event.composedPath()[0] as Element).closest('a');
    if (!link) return;
    target = find(link.hash) ?? target;
    // Where the page's address names the part already, no event follows.
    if (link.href === location.href) show();
  });
  host.addController({
    hostConnected: () => window.addEventListener('hashchange', show),
    hostDisconnected: () => window.removeEventListener('hashchange', show),
    /** Content can come long after the page: a reader who uses it already is left in place. */
    hostUpdated() {
      if (!scrollY && document.activeElement === document.body && find(location.hash) !== target) show();
    },
  });
}
