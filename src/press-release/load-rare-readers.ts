import type { BlockRenderer } from '../blocks/blocks.js';
import type { RareReaders } from '../payload/reading/rare.js';

/** What the chunk knows of. */
export interface Rare {
  readonly readers: RareReaders;
  readonly renderRare: BlockRenderer;
}

/** Milliseconds for the chunk to come. */
const patience = 10_000;

/**
 * What reads and shows what few payloads hold: a chunk of its own. Undefined where it does not come, or the load is over; then the
 * release is shown without that. The next load tries again.
 */
export function loadRareReaders(signal: AbortSignal): Promise<Rare | undefined> {
  return new Promise((resolve) => {
    // The module is one of four outcomes: the others, a failure, an event and nothing, have no readers.
    const end = (outcome?: unknown): void => {
      clearTimeout(timer);
      resolve((outcome as { readonly rare?: Rare } | undefined)?.rare);
    };
    const timer = setTimeout(end, patience);
    signal.addEventListener('abort', end);
    import('./rare-readers.js').then(end, end);
  });
}
