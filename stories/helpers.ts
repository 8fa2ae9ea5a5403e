import { noChange, nothing, type ElementPart, type TemplateResult } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import { fieldsOf, findElement, listenerName } from '../.storybook/manifest.js';

type Args = Readonly<Record<string, unknown>>;

/** An element with a story's arguments, and its light content. */
export function renderElement(tag: string, args: object, content: unknown = nothing): TemplateResult {
  const name = unsafeStatic(tag);
  return html`<${name} ${bindArgs(tag, args)}>${content}</${name}>`;
}

/**
 * Sets arguments on the element it stands on: as attributes where the manifest knows one, so that the code on show can be copied,
 * as properties elsewhere, and as listeners for events, which do not bubble.
 */
class BindArgs extends Directive {
  #listeners: AbortController | undefined;

  render(_tag: string, _args: object): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [tag, args]: [tag: string, args: object]): unknown {
    const described = findElement(tag);
    if (!described) throw new Error(`The manifest knows no <${tag}>.`);
    for (const { name, attribute, readonly } of fieldsOf(described)) {
      const value = (args as Args)[name];
      if (readonly) continue;
      if (attribute && (value === null || typeof value !== 'object')) setAttribute(element, attribute, value);
      else if (name in args) Object.assign(element, { [name]: value });
    }
    this.#listen(
      element,
      (described.events ?? []).map(({ name }) => name),
      args as Args,
    );
    return noChange;
  }

  #listen(element: Element, events: readonly string[], args: Args): void {
    this.#listeners?.abort();
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    for (const name of events) {
      const report = args[listenerName(name)];
      if (isReport(report)) element.addEventListener(name, (event) => report(fieldsOfEvent(event)), { signal });
    }
  }
}

const bindArgs = directive(BindArgs);

function isReport(value: unknown): value is (fields: object) => void {
  return typeof value === 'function';
}

/** What our events add to those of the platform, for the Actions panel. */
function fieldsOfEvent(event: Event): object {
  return Object.fromEntries(Object.entries(event).filter(([name]) => name !== 'isTrusted'));
}

function setAttribute(element: Element, attribute: string, value: unknown): void {
  if (typeof value === 'string' || typeof value === 'number') element.setAttribute(attribute, String(value));
  else element.toggleAttribute(attribute, value === true);
}
