import type { Block, MediaVariant, RichText } from '../../release.js';
import type { HtmlNode } from './dom.js';
import type { Marks } from './rich-text.js';

/** What words below a picture or a table, or the source of a quote, are until the element around takes them. */
export interface Caption {
  readonly type: 'caption';
  readonly text: RichText;
}

export type Piece = Block | Caption;

/** Where in the document something stands. */
export interface Scope {
  /** What the elements around say of inline text. */
  readonly marks: Marks;
  readonly depth: number;
  /** How many lists are around. */
  readonly lists: number;
  /** White space counts. */
  readonly isPre?: boolean;
  /** What a `<picture>` around offers for its image. */
  readonly sources?: readonly MediaVariant[] | undefined;
  /** Within a quote, `<cite>` and `<footer>` name its source. */
  readonly isQuote?: boolean;
}

/** One conversion, for those who convert an element of one kind. */
export interface Conversion {
  /** What has no counterpart among the blocks: names of elements, attributes and shortcodes. */
  readonly lost: Set<string>;
  /** Shortcodes that come in pairs. */
  readonly shortcodes: ReadonlySet<string>;
  /** What becomes of a node. */
  piecesOf(node: HtmlNode, scope: Scope): readonly Piece[];
  /** What becomes of all that is in a node, in order. */
  piecesIn(node: HtmlNode, scope: Scope): readonly Piece[];
}

/** Turns an element of one kind into blocks. */
export type ElementConverter = (element: HtmlNode, scope: Scope, conversion: Conversion) => readonly Piece[];
