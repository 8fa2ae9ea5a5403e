import type { ImageBlock } from '../../release.js';
import type { Conversion, ElementConverter, Piece, Scope } from './conversion.js';
import { definitionPieces } from './definitions.js';
import { attribute, hasClass, isHidden, isText, nameOf, nodesIn, type HtmlNode } from './dom.js';
import { embedPieces } from './embeds.js';
import { figurePieces, isFigure } from './figures.js';
import { filePieces } from './files.js';
import { headingPieces, summaryPieces } from './headings.js';
import { emojiText, imageBlock, pictureSources, spannedImage } from './images.js';
import { listPieces } from './lists.js';
import { addAll, linesOf } from './pieces.js';
import { playerPieces } from './players.js';
import { quotePieces } from './quotes.js';
import { isMarkedAlike, plainText, textOf, type Marks } from './rich-text.js';
import { shortcodesAlone, withoutShortcodes } from './shortcodes.js';
import { tablePieces } from './tables.js';

/** From here on, an element counts as the text in it. Browsers nest up to 512 elements; the stack takes some thousands of calls. */
const depthLimit = 256;

/**
 * The most characters of an address or a language that runs of text are marked with. Each run in a link has its address: with 300,000
 * characters around 30,000 runs, Node ran out of a heap of 4 GB. Addresses of campaigns have some hundreds.
 */
const markLimit = 2000;

/** What has nothing to say in a text. Names with `x-` were given before parsing. */
const dropped = /^(?:head|link|meta|base|template|nav|x-(?:script|style|svg|title|noembed|noframes|frameset))$/;

/** What a reader would miss. */
const lostControls = /^(?:form|input|select|button|x-textarea)$/;

/** Plugins put these below texts. */
const droppedClasses = 'sharedaddy|jp-relatedposts|wp-block-file__button';

/** Elements that begin on a new line and have no meaning beyond that. What is in neither list is part of its line. */
const wrappers =
  /^(?:address|article|aside|body|center|dd|details|div|dl|dt|fieldset|figcaption|footer|header|hgroup|html|legend|li|main|p|search|section|t(?:body|d|foot|h|head|r)|x-(?:plaintext|xmp)|listing|pre|caption)$/;

const emphasis: Readonly<Record<string, Marks>> = {
  strong: { strong: true },
  b: { strong: true },
  em: { em: true },
  i: { em: true },
  code: { code: true },
  kbd: { code: true },
  samp: { code: true },
  tt: { code: true },
  sub: { sub: true },
  sup: { sup: true },
};

/** What is struck out must not stand as if it held. */
const struck = /^(?:del|s|strike)$/;

const captionPieces: ElementConverter = (element, scope, conversion) => {
  const { text, rest } = linesOf(conversion.piecesIn(element, scope));
  return text === undefined ? rest : [{ type: 'caption', text }, ...rest];
};

const converters = new Map<string, ElementConverter>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, headingPieces] as const),
  ...['ul', 'ol', 'menu', 'dir'].map((name) => [name, listPieces] as const),
  ...['figcaption', 'caption'].map((name) => [name, captionPieces] as const),
  ['figure', figurePieces],
  ['blockquote', quotePieces],
  ['table', tablePieces],
  ['dl', definitionPieces],
  ['summary', summaryPieces],
  ['video', playerPieces],
  ['audio', playerPieces],
  ['x-iframe', embedPieces],
  ['hr', () => [{ type: 'divider' }]],
]);

/** The converter for an element that begins on a new line, by its class or its name. */
function converterOf(element: HtmlNode, name: string, { isQuote }: Scope): ElementConverter | undefined {
  if (hasClass(element, 'wp-block-file')) return filePieces;
  if (hasClass(element, 'wp-caption-text') || (isQuote && /^(?:cite|footer)$/.test(name))) return captionPieces;
  if (name === 'pre') return prePieces;
  return isFigure(element) ? figurePieces : converters.get(name);
}

const prePieces: ElementConverter = (element, scope, conversion) =>
  conversion.piecesIn(element, { ...scope, isPre: true });

/** Collects the pieces of one element: text gathers to a paragraph until something begins on a new line. */
export class Flow {
  readonly pieces: Piece[] = [];
  #runs: { text: string; marks: Marks }[] = [];
  /** The last character of the last run. To look at the run itself, an engine would put all of its text together each time. */
  #end = '';
  /** The last `<img>`, if nothing but spaces came after it: a `<noscript>` may hold its copy. */
  #image: 'shown' | 'missing' | undefined;
  readonly #conversion: Conversion;

  constructor(conversion: Conversion) {
    this.#conversion = conversion;
  }

  addChildren(node: HtmlNode, scope: Scope): void {
    for (const child of node.childNodes) this.add(child, scope);
  }

  add(node: HtmlNode, scope: Scope): void {
    const name = nameOf(node);
    if (isText(node)) this.#addText(node.nodeValue ?? '', scope);
    else if (!name) this.addChildren(node, scope);
    else if (scope.depth > depthLimit) this.#addDeep(node, scope);
    else if (!this.#isDropped(node, name))
      this.#addElement(node, name, inside(node, name, scope, this.#conversion.lost));
  }

  /** Ends the paragraph. */
  flush(): void {
    const text = textOf(this.#runs.map((run) => ({ ...run.marks, text: run.text })));
    this.#runs = [];
    if (text === undefined) return;
    const shortcodes = shortcodesAlone(plainText(text));
    for (const shortcode of shortcodes) this.#conversion.lost.add(shortcode);
    if (shortcodes.length === 0) this.pieces.push({ type: 'paragraph', text });
  }

  #addElement(node: HtmlNode, name: string, scope: Scope): void {
    const convert = converterOf(node, name, scope);
    if (convert) {
      this.flush();
      addAll(convert(node, scope, this.#conversion), this.pieces);
      this.#image = undefined;
    } else if (name === 'br') this.#addBreak(scope);
    else if (name === 'img') this.#addImage(node, scope);
    else if (name === 'picture') this.addChildren(node, { ...scope, sources: pictureSources(node) });
    else if (name === 'x-noscript') this.#addCopy(node, scope);
    else if (node.getAttribute?.('data-picture') != null) this.#show(spannedImage(node));
    else if (wrappers.test(name)) {
      this.flush();
      this.addChildren(node, scope);
      this.flush();
    } else if (name === 'q') {
      this.#addText('"', scope);
      this.addChildren(node, scope);
      this.#addText('"', scope);
    } else this.addChildren(node, scope);
  }

  #isDropped(node: HtmlNode, name: string): boolean {
    if (dropped.test(name) || isHidden(node) || hasClass(node, droppedClasses)) return true;
    const isLost = lostControls.test(name);
    if (isLost || struck.test(name)) this.#conversion.lost.add(name.replace('x-', ''));
    return isLost;
  }

  #addText(written: string, { marks, isPre }: Scope): void {
    let text = withoutShortcodes(written, this.#conversion.shortcodes);
    const last = this.#runs.at(-1);
    if (isPre) text = text.replace(/\r\n?/g, '\n');
    else {
      text = text.replace(/[\t\n\f\r ]+/g, ' ');
      if (!last || /[ \n]/.test(this.#end)) text = text.replace(/^ /, '');
    }
    if (!text) return;
    if (last?.marks === marks) last.text += text;
    else this.#runs.push({ text, marks });
    this.#end = text.slice(-1);
    if (text.trim()) this.#image = undefined;
  }

  /** Two breaks end a paragraph, as people write them who have no other way. */
  #addBreak({ marks }: Scope): void {
    const last = this.#runs.at(-1);
    if (!last) return;
    last.text = last.text.replace(/ $/, '');
    if (last.text.endsWith('\n')) this.flush();
    else if (last.text || this.#runs.length > 1) this.#runs.push({ text: '\n', marks });
    this.#end = this.#runs.at(-1)?.text.slice(-1) ?? '';
  }

  #addImage(node: HtmlNode, scope: Scope): void {
    const emoji = emojiText(node);
    if (emoji) this.#addText(emoji, scope);
    else this.#show(imageBlock(node, scope.marks.href, scope.sources));
  }

  #show(image: ImageBlock | undefined): void {
    this.#image = image ? 'shown' : 'missing';
    if (!image) return;
    const hadText = this.#runs.some(({ text }) => text.trim());
    this.flush();
    const before = this.pieces.at(-1);
    // A copy for pages without scripts may also come first.
    if (hadText || before?.type !== 'image' || before.src !== image.src) this.pieces.push(image);
  }

  /** `<noscript>` holds the image that a script for late loading would show, or what is for nobody. */
  #addCopy(node: HtmlNode, scope: Scope): void {
    if (this.#image === 'shown') return;
    for (const one of nodesIn(node)) if (nameOf(one) === 'img') this.#addImage(one, scope);
  }

  /** No text is nested so deep on purpose: its words stay, without their marks. */
  #addDeep(node: HtmlNode, scope: Scope): void {
    for (const one of nodesIn(node)) {
      if (isText(one)) this.#addText(one.nodeValue ?? '', scope);
    }
  }
}

/** The scope inside an element. */
function inside(node: HtmlNode, name: string, scope: Scope, lost: Set<string>): Scope {
  const marks = { ...scope.marks, ...marksOf(node, name, lost) };
  return { ...scope, marks: isMarkedAlike(marks, scope.marks) ? scope.marks : marks, depth: scope.depth + 1 };
}

function marksOf(node: HtmlNode, name: string, lost: Set<string>): Marks {
  const href = name === 'a' ? markOf(node, 'href', lost) : undefined;
  const lang = /^(?:html|body)$/.test(name) ? undefined : markOf(node, 'lang', lost);
  // Texts copied out of word processors stand in a `<b>` that says it is none.
  const isPlain = name === 'b' && /font-weight\s*:\s*(?:normal|400)/i.test(attribute(node, 'data-style') ?? '');
  return {
    ...(!isPlain && Object.hasOwn(emphasis, name) && emphasis[name]),
    // The places that such links go to are not kept.
    ...(href && !href.startsWith('#') && { href }),
    ...(lang && { lang }),
  };
}

/** What each run in an element gets, unless it is so long that many runs would fill the memory with it. */
function markOf(node: HtmlNode, name: 'href' | 'lang', lost: Set<string>): string | undefined {
  const value = attribute(node, name) ?? '';
  if (value.length <= markLimit) return value;
  lost.add(name);
  return undefined;
}
