import { readTemplate, type Template } from './template.js';

/** What an `html` literal gives. A class of its own, so that no value from a payload can pass for one. */
export class Result {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];

  constructor(strings: TemplateStringsArray, values: readonly unknown[]) {
    this.strings = strings;
    this.values = values;
  }
}

/** A value that leaves its place empty, or its attribute away. The same for every Lit on a page. */
export const nothing: symbol = Symbol.for('lit-nothing');

/** Shows the values of one place; called again with the next ones, it changes what is another. */
type Show = (values: readonly unknown[]) => void;

/** A copy of a template on the page. */
interface Copy {
  readonly strings: TemplateStringsArray;
  readonly fragment: DocumentFragment;
  readonly show: Show;
}

const templates = new WeakMap<TemplateStringsArray, Template>();

/** The text and markup of a literal; nothing is made of it before it is shown. */
export function html(strings: TemplateStringsArray, ...values: readonly unknown[]): Result {
  return new Result(strings, values);
}

function copyTemplate(strings: TemplateStringsArray): Copy {
  let template = templates.get(strings);
  if (!template) templates.set(strings, (template = readTemplate(strings)));
  const { content, places } = template;
  const fragment = document.importNode(content, true);
  const nodes: Node[] = [];
  const walker = document.createTreeWalker(fragment);
  while (walker.nextNode()) nodes.push(walker.currentNode);
  const shows = places.map(({ index, name, texts }) => {
    const node = nodes[index] as Element & Comment;
    return name ? showAttribute(node, name, texts) : showBetween(node.previousSibling, node);
  });
  return {
    strings,
    fragment,
    show(values) {
      let next = 0;
      places.forEach(({ texts }, index) => shows[index]?.(values.slice(next, (next += texts.length - 1))));
    },
  };
}

/** An attribute, property or listener of an element. A listener is always a function. */
function showAttribute(element: Element, fullName: string, texts: readonly string[]): Show {
  const name = fullName.replace(/^\W/, '');
  const prefix = fullName.slice(0, -name.length);
  let shown: readonly unknown[] = [nothing];
  if (prefix === '@') element.addEventListener(name, (event) => (shown[0] as EventListener)(event));
  return (values) => {
    if (values.every((value, index) => value === shown[index])) return;
    shown = values;
    const isNothing = values.includes(nothing);
    const value = isNothing ? undefined : values[0];
    if (prefix === '.') element[name as 'id'] = value as string;
    else if (prefix === '?') element.toggleAttribute(name, !!value);
    else if (isNothing) element.removeAttribute(name);
    else if (!prefix) {
      element.setAttribute(name, texts.map((words, index) => words + ((values[index] ?? '') as string)).join(''));
    }
  };
}

/**
 * What stands between two nodes: nothing, a text, a template or a list of these.
 *
 * @param start Null where the parent begins.
 */
export function showBetween(start: Node | null, end: ChildNode): Show {
  let shown: Text | Copy | { show: Show; end: ChildNode }[] | undefined;

  const insert = <T extends Node>(node: T): T => {
    end.before(node);
    return node;
  };

  const removeAfter = (last: Node | null): void => {
    while (end.previousSibling !== last) (end.previousSibling as ChildNode).remove();
  };

  const clear = (): void => {
    removeAfter(start);
    shown = undefined;
  };

  const showTemplate = ({ strings, values }: Result): void => {
    if (shown && 'strings' in shown && shown.strings === strings) {
      shown.show(values);
      return;
    }
    const copy = copyTemplate(strings);
    // Filled before it is on the page: one change for the browser, and elements are connected with their properties.
    copy.show(values);
    clear();
    insert(copy.fragment);
    shown = copy;
  };

  /** Each item begins where the one before it ends, so only the last ones come and go. */
  const showList = (values: readonly unknown[]): void => {
    if (!Array.isArray(shown)) {
      clear();
      shown = [];
    }
    const items = shown;
    let last = start;
    values.forEach((value, index) => {
      if (!items[index]) {
        const itemEnd = insert(document.createComment(''));
        items[index] = { show: showBetween(last, itemEnd), end: itemEnd };
      }
      items[index].show([value]);
      last = items[index].end;
    });
    items.length = values.length;
    removeAfter(last);
  };

  const showText = (value: unknown): void => {
    const text = String(value);
    if (!(shown instanceof Text)) {
      clear();
      shown = insert(document.createTextNode(text));
    } else if (shown.data !== text) shown.data = text;
  };

  return ([value]) => {
    if (Array.isArray(value)) showList(value);
    else if (value instanceof Result) showTemplate(value);
    else if (value == null || value === '' || value === nothing) clear();
    else showText(value);
  };
}
