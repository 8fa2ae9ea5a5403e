import type { Block } from '../../release.js';
import type { Conversion, Scope } from './conversion.js';
import type { HtmlNode, HtmlParser } from './dom.js';
import { Flow } from './flow.js';
import { withInterview } from './interviews.js';
import { blocksOf } from './pieces.js';
import { prepareHtml } from './prepare.js';
import { pairedShortcodes } from './shortcodes.js';

/** What becomes of HTML. */
export interface HtmlBlocks {
  /** Blocks of a payload that is still to be read: addresses in them are as they were written. */
  readonly blocks: readonly Block[];
  /** What has no counterpart among the blocks, as names of elements, attributes and shortcodes. */
  readonly lost: readonly string[];
}

const top: Scope = { marks: {}, depth: 0, lists: 0 };

/**
 * HTML as blocks. Nothing of its attributes, styles and handlers is in them: of each element that means something here a block is
 * made anew, and of the others the words are kept.
 *
 * @param parse Makes an inert document of it.
 * @returns Undefined where parsing would take too long.
 * @throws What the parser throws.
 */
export function htmlToBlocks(html: string, parse: HtmlParser): HtmlBlocks | undefined {
  const lost = new Set<string>();
  const prepared = prepareHtml(html, lost);
  if (prepared === undefined) return undefined;
  const conversion: Conversion = {
    lost,
    shortcodes: pairedShortcodes(prepared),
    piecesOf: (node, scope) => collect((flow) => flow.add(node, scope)),
    piecesIn: (node, scope) => collect((flow) => flow.addChildren(node, scope)),
  };
  const collect = (fill: (flow: Flow) => void): Flow['pieces'] => {
    const flow = new Flow(conversion);
    fill(flow);
    flow.flush();
    return flow.pieces;
  };
  // All of it is content, whatever it begins with.
  const root: HtmlNode = parse(`<body>${prepared}`);
  const blocks = withInterview(blocksOf(conversion.piecesIn(root, top)));
  return { blocks, lost: [...lost] };
}
