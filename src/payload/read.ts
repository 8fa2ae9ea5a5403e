import { safeReference } from '../internal/safe-url.js';
import type { HtmlParser } from './formats/html/dom.js';
import { htmlConverter } from './formats/html/html-converter.js';
import { rareReaders } from './rare-readers.js';
import { readCommon, type CommonOptions, type ReadResult } from './read-common.js';

export type { HtmlNode, HtmlParser } from './formats/html/dom.js';

/** How a payload is read. */
export interface ReadOptions extends Pick<CommonOptions, 'base'> {
  /**
   * Parses the HTML of bodies into an inert document, such as `new DOMParser().parseFromString(html, 'text/html')` in a browser; in
   * Node a small library does it. What it gives becomes blocks. Without it tags are stripped, which is a problem.
   */
  readonly parseHtml?: HtmlParser | undefined;
}

/**
 * Reads a payload, whatever it is. Wrong fields are dropped, unknown ones ignored, short forms written out, addresses resolved and
 * checked, HTML turned into blocks; the result is frozen. Nothing in a payload makes it throw. Lists are read up to 1000 entries.
 */
export function readRelease(input: unknown, { base, parseHtml }: ReadOptions = {}): ReadResult {
  const { release, problems } = readCommon(input, {
    base,
    checkUrl: safeReference,
    rare: rareReaders(htmlConverter(parseHtml)),
  });
  return Object.freeze({ release, problems });
}
