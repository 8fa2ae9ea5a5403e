/** A place in a template that gets values: a child position, or (with a name) an attribute of an element. */
export interface Place {
  /** Which node it is, counted in tree order. */
  readonly index: number;
  /** The attribute, with the prefix that says how it is set: `.` property, `?` presence, `@` listener. */
  readonly name?: string;
  /** What the literal says before, between and after the values. */
  readonly texts: readonly string[];
}

/** What a literal says once, to be copied for each use. */
export interface Template {
  readonly content: DocumentFragment;
  readonly places: readonly Place[];
}

/** Stands for a value while a literal is read; no literal of ours contains it. */
const mark = '\u0002';
const htmlNamespace = 'http://www.w3.org/1999/xhtml';
const svgNamespace = 'http://www.w3.org/2000/svg';
/** An end tag, a start tag or text, one after the other. */
const token = /<\/([\w-]+)\s*>|<([a-z][\w-]*)((?:[^>"]|"[^"]*")*)>|([^<&]+)/gy;
const attribute = /\s+([.?@]?[\w:-]+)(?:="([^"&]*)"|=([^\s"'&=<>`]+))?/gy;

/**
 * Reads one of our own `html` literals, and makes its nodes one by one. Lit sets `innerHTML`, which pages forbid that require trusted
 * types, and which needs well-formed XML in XHTML. Understands what our literals use, and no more: elements that are all closed
 * (`<hr />`), attributes, SVG, text without character references. Nothing that comes from outside ever passes here: values are set
 * later, by the parts.
 *
 * @throws {Error} For markup that it does not understand, at the first render and so in each test.
 * @see https://w3c.github.io/trusted-types/dist/spec/
 */
export function readTemplate(strings: readonly string[]): Template {
  const { content } = document.createElement('template');
  // The document of template contents has no registry: elements in it are not upgraded before they are on the page.
  const inert = content.ownerDocument;
  const markup = strings.join(mark);
  const places: Place[] = [];
  let parent: Node = content;
  let index = -1;
  const append = <T extends Node>(node: T): T => {
    index += 1;
    return parent.appendChild(node);
  };
  const addText = (words: string, position: number): void => {
    // What stands first at the top needs a node before it, too, which tells where it begins.
    if (position || (index < 0 && !words)) append(inert.createComment(''));
    if (position) places.push({ index, texts: ['', ''] });
    if (words) append(inert.createTextNode(words));
  };
  /** What is understood goes; what is left says what is wrong. */
  const rest = markup.replace(token, (found, end: string, tag: string, attributes: string, text: string) => {
    if (text) {
      text.split(mark).forEach(addText);
      return '';
    }
    if (end) {
      if (end !== (parent as Element).localName) return found;
      parent = parent.parentNode as Node;
      return '';
    }
    const isSvg = tag === 'svg' || (parent as Element).namespaceURI === svgNamespace;
    // By namespace, since the inert document of an XHTML page is XML of no kind.
    const element = append(inert.createElementNS(isSvg ? svgNamespace : htmlNamespace, tag));
    const left = attributes.replace(
      attribute,
      (_, name: string, quoted: string | undefined = '', value: string = quoted) => {
        const texts = value.split(mark);
        if (texts[1] === undefined) element.setAttribute(name, value);
        else places.push({ index, name, texts });
        return '';
      },
    );
    if (left.trim() === '/') return '';
    parent = element;
    return left.trim();
  });
  if (rest || parent !== content) throw new Error(`no template: ${markup}`);
  return { content, places };
}
