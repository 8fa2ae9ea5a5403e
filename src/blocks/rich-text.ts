import { html } from 'lit';
import { link } from '../internal/link.js';
import { words } from '../internal/words.js';
import { asList, fieldsOf } from './values.js';

/** Inline text as content for a template: strings stay text, runs get their marks. What is no text is nothing. */
export function richText(value: unknown): readonly unknown[] {
  return asList(value).map((run) => {
    const fields = fieldsOf(run);
    const language = words(fields['lang']);
    let content: unknown = textOf(run);
    if (fields['code'] === true) content = html`<code>${content}</code>`;
    if (fields['sub'] === true) content = html`<sub>${content}</sub>`;
    if (fields['sup'] === true) content = html`<sup>${content}</sup>`;
    if (fields['em'] === true) content = html`<em>${content}</em>`;
    if (fields['strong'] === true) content = html`<strong>${content}</strong>`;
    if (language) content = html`<bdi lang=${language}>${content}</bdi>`;
    return fields['href'] ? link(fields['href'], content) : content;
  });
}

/** The texts that are there, in one line, each with a direction of writing of its own. */
export function inLine(...texts: readonly unknown[]): readonly unknown[] {
  return texts.flatMap((text) => words(text) ?? []).map((text, index) => html`${index ? ', ' : ''}<bdi>${text}</bdi>`);
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
