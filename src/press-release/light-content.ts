/**
 * Watches an element's light content, and the document while it is being parsed: the inline payload may come late, in pieces, or be
 * changed.
 *
 * @returns Ends the watch.
 */
export function watchLightContent(element: Element, onChange: () => void): () => void {
  const { ownerDocument } = element;
  const observer = new MutationObserver(onChange);
  const watched = ownerDocument.readyState === 'loading' ? ownerDocument : element;
  observer.observe(watched, { childList: true, subtree: true, characterData: true });
  ownerDocument.addEventListener('readystatechange', onChange);
  return () => {
    observer.disconnect();
    ownerDocument.removeEventListener('readystatechange', onChange);
  };
}
