/** What ends the names of bound attributes in our builds of Lit; its own `$lit$` is no name that `setAttribute` takes. */
const boundSuffix = '-lit-';

const htmlNamespace = 'http://www.w3.org/1999/xhtml';
const svgNamespace = 'http://www.w3.org/2000/svg';
const voidElements = /^(?:br|hr|img|input|source|track|wbr)$/;
/** A comment, an end tag, a start tag or text, one after the other. */
const token = /<!--([^]*?)-->|<\?([^>]*)>|<\/([\w-]+)\s*>|<([a-z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|([^<]+)/gy;
const attribute = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/**
 * Makes the template for one of our own `html` literals, node by node. Lit sets `innerHTML`, which pages forbid that require trusted
 * types, and which needs well-formed XML in XHTML. Understands what our literals use, and no more: elements, attributes, SVG, text
 * without character references, and Lit's markers. Nothing that comes from outside ever passes here: values are set by Lit later.
 *
 * @throws {Error} For markup that it does not understand, at the first render and so in each test.
 * @see https://w3c.github.io/trusted-types/dist/spec/
 */
export function createTemplate(markup: string): HTMLTemplateElement {
  const template = document.createElement('template');
  // The document of template contents has no registry: elements in it are not upgraded before they are on the page.
  const inert = template.content.ownerDocument;
  let parent: Node = template.content;
  token.lastIndex = 0;
  while (token.lastIndex < markup.length) {
    const start = token.lastIndex;
    const found = token.exec(markup);
    if (!found) throw new Error(`no template: ${markup.slice(start, start + 40)}`);
    const [, comment, marker, end, tag, attributes = '', text] = found;
    if (text !== undefined) parent.appendChild(inert.createTextNode(text));
    else if (tag !== undefined) {
      const element = createElement(inert, parent, tag, attributes);
      parent.appendChild(element);
      if (!voidElements.test(tag) && !attributes.endsWith('/')) parent = element;
    } else if (end !== undefined) parent = parent.parentNode ?? parent;
    else parent.appendChild(inert.createComment(comment ?? `?${marker ?? ''}`));
  }
  return template;
}

function createElement(inert: Document, parent: Node, tag: string, attributes: string): Element {
  const isSvg = tag === 'svg' || (parent instanceof Element && parent.namespaceURI === svgNamespace);
  // By namespace, since the inert document of an XHTML page is XML of no kind.
  const element = inert.createElementNS(isSvg ? svgNamespace : htmlNamespace, tag);
  let bound = 0;
  for (const [, name = '', quoted, single, bare] of attributes.matchAll(attribute)) {
    // Lit keeps the real names in a list of its own; one such as '@click' could not be set as an attribute.
    const settable = name.endsWith(boundSuffix) ? `bound-${(bound += 1)}${boundSuffix}` : name;
    element.setAttribute(settable, quoted ?? single ?? bare ?? '');
  }
  return element;
}
