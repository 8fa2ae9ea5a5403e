/** The text a person reads in an element, in order: its flat tree, slots filled, hidden parts and styles left out. */
export function visibleText(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof CharacterData) return '';
  if (node instanceof HTMLElement && !isShown(node)) return '';
  if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) return '';
  const isBlock = node instanceof HTMLElement && !/^(inline|contents)/.test(getComputedStyle(node).display);
  const separator = isBlock ? '\n' : '';
  return separator + flatChildren(node).map(visibleText).join('') + separator;
}

/** Every element of a flat tree that fits a selector, through all open shadow roots, in order. */
export function deepQueryAll<T extends Element = Element>(root: Element | ShadowRoot, selector: string): T[] {
  const found: T[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element.matches(selector)) found.push(element as T);
    if (element.shadowRoot) found.push(...deepQueryAll<T>(element.shadowRoot, selector));
  }
  return root instanceof Element && root.shadowRoot ? [...deepQueryAll<T>(root.shadowRoot, selector), ...found] : found;
}

function flatChildren(node: Node): Node[] {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    return assigned.length > 0 ? assigned : [...node.childNodes];
  }
  return [...((node instanceof Element ? node.shadowRoot : null) ?? node).childNodes];
}

function isShown(element: HTMLElement): boolean {
  const { display, visibility } = getComputedStyle(element);
  return display !== 'none' && visibility !== 'hidden';
}

/** Text with every run of white space made one space, as it reads on screen. */
export function squash(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
