import type { HtmlConverter } from '../../reading/html.js';
import type { HtmlParser } from './dom.js';
import { numberEntities } from './entities.js';
import { htmlText } from './html-text.js';
import { htmlToBlocks } from './html-to-blocks.js';

/**
 * What the reader needs to make blocks of HTML bodies. Where the parser refuses, as browsers do under strict policies, and where there
 * is none, tags are stripped.
 */
export function htmlConverter(parse: HtmlParser | undefined): HtmlConverter {
  return (html) => {
    try {
      const converted = parse && htmlToBlocks(html, parse);
      if (converted) return { blocks: converted.blocks, lost: converted.lost.join(', ') };
    } catch {
      // A parser may throw, or give what is no document.
    }
    return htmlText(numberEntities(html));
  };
}
