import type { Block } from '../release.js';
import { body, paragraphs } from './blocks.js';
import type { Place, Reading } from './place.js';

/**
 * Makes blocks of the HTML in a payload, or a plain text where it can make none. Is handed to the reader, since it needs a parser.
 */
export type HtmlConverter = (html: string) => ConvertedHtml | string;

export interface ConvertedHtml {
  /** Blocks that are still to be read like those of any payload. */
  readonly blocks: readonly Block[];
  /** Names of what was lost; empty where nothing was. */
  readonly lost: string;
}

/** Converted blocks are read like all others. What is wrong in them is wrong in the HTML: there are no places within it. */
export function htmlReader(convert: HtmlConverter) {
  return (html: string, at: Place): readonly Block[] => {
    const converted = convert(html);
    if (typeof converted === 'string') {
      at.problem('html-stripped', '', 'warning');
      return paragraphs(converted);
    }
    const inside: Place = { ...at.in('html'), reading: checkingOnce(at.reading), in: () => inside };
    if (converted.lost) at.problem('html-reduced', converted.lost, 'warning');
    return body(converted.blocks, inside);
  };
}

/** Each run in a link has the link's address, and there may be many: it is checked once. */
function checkingOnce(reading: Reading): Reading {
  const checked = new Map<string, string | undefined>();
  return {
    ...reading,
    checkUrl(written, use) {
      const key = use + written;
      if (!checked.has(key)) checked.set(key, reading.checkUrl(written, use));
      return checked.get(key);
    },
    // Counted for the whole reading.
    get room() {
      return reading.room;
    },
    set room(left) {
      reading.room = left;
    },
  };
}
