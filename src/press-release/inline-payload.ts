/** The element's inline payload: its first child `<script type="application/json">`. */
export function inlineScript(element: Element): HTMLScriptElement | undefined {
  for (const child of element.children) {
    if (child.localName === 'script' && isJson(child.getAttribute('type'))) return child as HTMLScriptElement;
  }
  return undefined;
}

function isJson(type: string | null): boolean {
  return /^application\/(?:[\w.-]+\+)?json$/i.test(type?.trim() ?? '');
}

/**
 * Whether the parser is done with an inline script: something follows it or an element around it, or the whole document is parsed.
 * While the network stalls, a script in the tree can hold half of its text (seen: 70,006 of 120,008 characters).
 */
export function isWhole(script: Element): boolean {
  if (script.ownerDocument.readyState !== 'loading') return true;
  for (let node: Node | null = script; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}

/** What a page shows nothing of while scripts run. */
const unseen = /^(script|noscript|template|style|link|meta)$/;

/** Whether light content stands in the element that can serve as the fallback. */
export function hasFallback(element: Element): boolean {
  for (const node of element.childNodes) {
    if (node instanceof Element ? !unseen.test(node.localName) && !node.slot : node instanceof Text && node.data.trim())
      return true;
  }
  return false;
}
