import { renderRareBlock } from '../blocks/rare-blocks.js';
import { attributesRead, type HtmlNode } from '../payload/formats/html/dom.js';
import { htmlConverter } from '../payload/formats/html/html-converter.js';
import { rareReaders } from '../payload/rare-readers.js';

/** https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-document-parsehtml */
type SafeParser = typeof Document & {
  parseHTML(html: string, options: { readonly sanitizer: object }): Document;
};

/**
 * Parses HTML into a document without a window: no script of it runs and no image is asked for. `parseHTML` works on pages that
 * require trusted types, too; with its own list of elements it would drop images and forms, so it gets none and takes off scripts
 * alone. Without a list of attributes, Chromium 156 never comes back from an element that has one of some thirty handlers, such as
 * `ontransitionrun`. Where `parseHTML` is missing `DOMParser` does the same, and throws on such pages.
 */
export function parseInDocument(html: string): HtmlNode {
  try {
    return (Document as SafeParser).parseHTML(html, {
      sanitizer: { attributes: attributesRead, dataAttributes: true },
    });
  } catch {
    return new DOMParser().parseFromString(html, 'text/html');
  }
}

/** Reads and shows what is not common, HTML among it. This module is loaded when there is some. */
export const rare = { readers: rareReaders(htmlConverter(parseInDocument)), renderRare: renderRareBlock };
