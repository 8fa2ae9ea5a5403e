/** The element's inline payload: its first child `<script type="application/json">`. */
export function inlineScript(element: Element): HTMLScriptElement | null {
  return element.querySelector(':scope > script[type^="application/" i][type$="json" i]');
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

/** Whether light content stands in the element that can serve as the fallback: neither what pages never show nor what has a slot. */
export function hasFallback(element: Element): boolean {
  return (
    [...element.childNodes].some((node) => node instanceof Text && node.data.trim()) ||
    !!element.querySelector(':scope > :not(script, noscript, template, style, link, meta, [slot])')
  );
}
