import type { Block, Release } from '../release.js';
import type { Place } from './place.js';
import type { Reader } from './shapes.js';

/**
 * Readers of what only some payloads hold: press material, facts of events and securities, related texts, HTML. They are handed to a
 * reading, since a page without these should not load them.
 */
export interface RareReaders {
  /** Fields of a release; read before its body, which points at press material. */
  readonly fields: { readonly [Name in RareField]: Reader<NonNullable<Release[Name]>> };
  /** Rare blocks and HTML; undefined for what is neither. */
  readonly block: (block: Readonly<Record<string, unknown>>, at: Place) => readonly Block[] | undefined;
  /** Notes a field that an object does not have, with the known name that is likely meant. */
  readonly unknownField: (name: string, known: readonly string[], at: Place) => void;
  /** Closes the marks of writing direction in a text that has some. */
  readonly closeDirections: (text: string) => string;
}

export type RareField =
  'translations' | 'corrections' | 'media' | 'event' | 'regulatory' | 'securities' | 'related' | 'series';

export type RareBlock = Extract<Block, { type: 'table' | 'image' | 'gallery' | 'video' | 'audio' | 'file' | 'fact' }>;
