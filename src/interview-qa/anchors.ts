import { anchorId } from '../blocks/anchor-id.js';
import { field } from '../blocks/values.js';
import { safeUrl } from '../internal/safe-url.js';

/** An id for each item: its own, else its place. Where that is taken, the next number that is free. */
export function anchorIds(items: readonly unknown[]): string[] {
  const taken = new Set<string>();
  return items.map((item, index) => {
    const wanted = anchorId(field(item, 'id')) ?? `question-${index + 1}`;
    let id = wanted;
    for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
    taken.add(id);
    return id;
  });
}

/**
 * The address of a part: the fragment alone on the page itself, so that it follows the page's address. Where a `<base>` points
 * elsewhere a fragment alone would lead there.
 *
 * @param id The part's id.
 * @param href The address of the page that shows the part; by default the current one.
 */
export function anchorAddress(id: string, href: unknown): string {
  const fragment = `#${encodeURIComponent(id)}`;
  const given = safeUrl(href);
  if (given) return withoutFragment(given) + fragment;
  const page = withoutFragment(globalThis.document?.URL ?? '');
  return page === withoutFragment(globalThis.document?.baseURI ?? '') ? fragment : page + fragment;
}

function withoutFragment(address: string): string {
  return address.split('#', 1)[0] ?? '';
}
