import { warnOnce } from './warn-once.js';

/** Marks our classes, so that two versions on one page know each other. */
export const family = Symbol.for('press-release-elements');

/** Whether a class is one of ours, of any version. */
function isOurs(elementClass: CustomElementConstructor): boolean {
  return family in elementClass;
}

/**
 * Registers an element unless its name is taken. Does nothing where there is no DOM. A name that belongs to somebody else's class
 * is left alone with a warning; every other failure (an invalid name, say) is the caller's to see.
 *
 * @throws {SyntaxError} When `tag` is no valid custom element name.
 */
export function defineElement(
  tag: string,
  elementClass: CustomElementConstructor,
  registry: CustomElementRegistry | undefined = globalThis.customElements,
): void {
  const existing = registry?.get(tag);
  if (!existing) registry?.define(tag, elementClass);
  else if (!isOurs(existing)) warnOnce('tag-taken', `<${tag}> belongs to another class; ours was not registered.`);
}
