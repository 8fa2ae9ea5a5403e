import type { Labels } from '../locales/en.js';

/** What the render functions of the card need beside their data. */
export interface ContactView {
  readonly strings: Labels;
  readonly language: string | undefined;
  /** Whether an image could not be loaded. */
  readonly isBroken: (address: string) => boolean;
  /** Remembers that an image could not be loaded. */
  readonly onImageError: (event: Event) => void;
}
