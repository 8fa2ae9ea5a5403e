/** The attributes that are read, beside those that begin with `data-`: a parser may drop all others. */
export const attributesRead = [
  'alt',
  'class',
  'colspan',
  'height',
  'hidden',
  'href',
  'lang',
  'poster',
  'role',
  'rowspan',
  'src',
  'srcset',
  'title',
  'type',
  'width',
] as const;

export type AttributeName = (typeof attributesRead)[number] | `data-${string}`;

/** The least that is asked of a parsed document: what nodes of browsers and of small libraries have in common. */
export interface HtmlNode {
  /** 1 for an element, 3 for text; what has another number is looked into, and is nothing itself. */
  readonly nodeType: number;
  /** The name of an element, in upper or lower case. */
  readonly nodeName: string;
  /** The text of a text node. */
  readonly nodeValue?: string | null;
  readonly childNodes: Iterable<HtmlNode>;
  /** Elements have it. */
  getAttribute?(name: AttributeName): string | null;
}

/**
 * Parses HTML into a document, a fragment or an element that is inert: nothing in it runs, loads or is shown. May throw, where a page
 * forbids to parse.
 */
export type HtmlParser = (html: string) => HtmlNode;

export const isText = ({ nodeType }: HtmlNode): boolean => nodeType === 3;

export function nameOf({ nodeType, nodeName }: HtmlNode): string {
  return nodeType === 1 ? nodeName.toLowerCase() : '';
}

/** The first of some attributes that says something. */
export function attribute(node: HtmlNode, ...names: readonly AttributeName[]): string | undefined {
  for (const name of names) {
    const value = node.getAttribute?.(name)?.trim();
    if (value) return value;
  }
  return undefined;
}

/** Whether an element has one of some classes, given as `one|two`. */
export function hasClass(node: HtmlNode, names: string): boolean {
  const given = node.getAttribute?.('class')?.split(/\s+/) ?? [];
  return names.split('|').some((name) => given.includes(name));
}

/** An attribute that holds a whole number of pixels or cells. */
export function numberIn(node: HtmlNode, name: AttributeName): number | undefined {
  const written = attribute(node, name) ?? '';
  return /^\d{1,5}(px)?$/.test(written) ? parseInt(written, 10) : undefined;
}

/** The nodes below a node, itself first, in order. Needs no stack: nothing is too deep for it. */
export function* nodesIn(root: HtmlNode): Generator<HtmlNode> {
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    for (const child of [...node.childNodes].reverse()) waiting.push(child);
  }
}

/** Elements that show nothing, whatever is in them. */
export function isHidden(node: HtmlNode): boolean {
  if (!node.getAttribute) return false;
  const style = node.getAttribute('data-style') ?? '';
  return (
    node.getAttribute('hidden') !== null ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style) ||
    hasClass(node, 'screen-reader-text')
  );
}
