import { html } from 'lit';
import { link } from '../internal/link.js';
import { words } from '../internal/words.js';
import { asList, fieldsOf } from './values.js';

/** The marks that are elements of their own, from the innermost out. */
const marks: Readonly<Record<string, (content: unknown) => unknown>> = {
  code: (content) => html`<code>${content}</code>`,
  sub: (content) => html`<sub>${content}</sub>`,
  sup: (content) => html`<sup>${content}</sup>`,
  em: (content) => html`<em>${content}</em>`,
  strong: (content) => html`<strong>${content}</strong>`,
};

/** Inline text as content for a template: strings stay text, runs get their marks. What is no text is nothing. */
export function richText(value: unknown): readonly unknown[] {
  return asList(value).map((run) => {
    const fields = fieldsOf(run);
    let content: unknown = textOf(run);
    for (const name in marks) if (fields[name] === true) content = marks[name]?.(content);
    const language = words(fields['lang']);
    if (language) content = html`<bdi lang=${language}>${content}</bdi>`;
    return fields['href'] ? link(fields['href'], content) : content;
  });
}

/** Inline text without its marks; empty for what is no text. */
export function plainText(value: unknown): string {
  return asList(value).map(textOf).join('').trim();
}

/** A run is a string or has a text. */
function textOf(run: unknown): string {
  const { text = run } = fieldsOf(run);
  return typeof text === 'string' ? text : '';
}
