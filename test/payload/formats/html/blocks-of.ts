import type { HtmlNode } from '../../../../src/payload/formats/html/dom.js';
import { htmlToBlocks, type HtmlBlocks } from '../../../../src/payload/formats/html/html-to-blocks.js';
import { readRelease } from '../../../../src/payload/read.js';
import type { Problem } from '../../../../src/payload/problems.js';
import type { Block } from '../../../../src/payload/release.js';
import { parseInDocument } from '../../../../src/press-release/rare-readers.js';

/** The ways in which browsers parse: what is made of HTML must not depend on them. */
export const parsers = {
  'the way that pages take': parseInDocument,
  DOMParser: (html: string) => new DOMParser().parseFromString(html, 'text/html'),
  'a fragment': (html: string) => {
    const template = document.createElement('template');
    template.innerHTML = html;
    return template.content;
  },
};

/** An element as a parser might give it: more of them than a test has time to parse. */
export function elementAround(childNodes: readonly HtmlNode[], nodeName = 'DIV'): HtmlNode {
  return { nodeType: 1, nodeName, childNodes, getAttribute: () => null };
}

/** The blocks of HTML before they are read, the same by every parser. */
export function blocksOf(html: string): HtmlBlocks {
  const [first, ...others] = Object.entries(parsers).map(([name, parse]) => [name, htmlToBlocks(html, parse)] as const);
  for (const [name, result] of others) {
    if (JSON.stringify(result) !== JSON.stringify(first?.[1])) {
      throw new Error(`${name}: ${JSON.stringify(result)} instead of ${JSON.stringify(first?.[1])}`);
    }
  }
  if (!first?.[1]) throw new Error('not converted');
  return first[1];
}

/**
 * The blocks of a release whose body is HTML, and what was wrong with it. Parsed by the parser that every engine has: a safe one drops
 * some of what is wrong by itself.
 */
export function readHtml(html: string): { readonly body: readonly Block[]; readonly problems: readonly Problem[] } {
  const { release, problems } = readRelease(
    { headline: 'Harbour opens', body: { html } },
    { base: 'https://press.example/releases/7.json', parseHtml: parsers.DOMParser },
  );
  return { body: release?.body ?? [], problems };
}
