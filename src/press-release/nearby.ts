/**
 * Calls back when an element comes near the viewport (within one screen, about as browsers do for lazy images), or when the page is
 * about to be printed.
 *
 * @returns Ends the watch.
 */
export function whenNear(element: Element, onNear: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) onNear();
    },
    { rootMargin: '100%' },
  );
  observer.observe(element);
  addEventListener('beforeprint', onNear);
  return () => {
    observer.disconnect();
    removeEventListener('beforeprint', onNear);
  };
}
