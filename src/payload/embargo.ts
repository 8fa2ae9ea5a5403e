import { epochAtOffset, parseIsoDate } from '../internal/iso-date.js';
import type { Release } from './release.js';

/** UTC-12, where every day begins last. */
const latestZone = '-12:00';

/**
 * Whether a release must not be published yet at the instant `now` (milliseconds since 1970). In doubt it must not: an end without
 * a zone, or a day alone, counts for the place on earth where it comes last; an end in words, or one that cannot be read, never
 * comes.
 */
export function isEmbargoed({ embargo }: Pick<Release, 'embargo'>, now: number): boolean {
  if (!embargo) return false;
  const end = parseIsoDate(embargo.until);
  return !end || now < epochAtOffset(end, end.zone || latestZone);
}
