/** Frames stop in hidden tabs and in frames that are out of view, which can be printed all the same: then this many milliseconds. */
const patience = 200;

/** Resolves when what is on the page now has been painted, for work that may come after the text. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, patience);
  });
}
