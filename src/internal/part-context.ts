import type { Labels } from '../locales/en.js';

/** What a part has to know of the place it is shown at. */
export interface PartContext {
  /** The strings to show. */
  readonly labels: Labels;
  /** The language of dates and names of countries. */
  readonly language: string | undefined;
  /** Level of the part's own headings. */
  readonly headingLevel: number;
}
