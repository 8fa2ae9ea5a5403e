import { html } from 'lit';
import { canonicalLanguage, textDirection } from '../internal/language.js';
import { renderLink } from './link.js';
import { asList, isRecord } from './values.js';

/** The marks that are elements of their own, from the innermost out. */
const marks: Readonly<Record<string, (content: unknown) => unknown>> = {
  code: (content) => html`<code>${content}</code>`,
  sub: (content) => html`<sub>${content}</sub>`,
  sup: (content) => html`<sup>${content}</sup>`,
  em: (content) => html`<em>${content}</em>`,
  strong: (content) => html`<strong>${content}</strong>`,
};

/** Inline text as content for a template: strings stay text, runs get their marks. What is no text is nothing. */
export function richText(value: unknown): unknown {
  if (typeof value === 'string') return value;
  return asList(value).map((run) => (typeof run === 'string' ? run : renderRun(run)));
}

function renderRun(run: unknown): unknown {
  if (!isRecord(run) || typeof run['text'] !== 'string') return '';
  let content: unknown = run['text'];
  for (const [name, mark] of Object.entries(marks)) if (run[name] === true) content = mark(content);
  const language = canonicalLanguage(run['lang']);
  if (language) content = html`<span lang=${language} dir=${textDirection(language)}>${content}</span>`;
  return run['href'] === undefined ? content : renderLink(run['href'], content);
}
