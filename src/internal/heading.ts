import { html, nothing, type TemplateResult } from 'lit';

/** A heading level made whole and kept between 1 and `highest`; `fallback` for what is no number. */
export function clampLevel(level: unknown, highest = 6, fallback = 2): number {
  const whole = typeof level === 'number' || typeof level === 'string' ? Math.trunc(Number(level)) : 0;
  return Number.isFinite(whole) && whole !== 0 ? Math.min(Math.max(whole, 1), highest) : fallback;
}

/** A heading of a level that is known only at run time; an h3 where the level is no number. */
export function heading(
  level: number,
  part: string,
  content: unknown,
  id: string | typeof nothing = nothing,
): TemplateResult {
  switch (clampLevel(level, 6, 3)) {
    case 1:
      return html`<h1 id=${id} part=${part}>${content}</h1>`;
    case 2:
      return html`<h2 id=${id} part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id} part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id} part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id} part=${part}>${content}</h5>`;
    default:
      return html`<h6 id=${id} part=${part}>${content}</h6>`;
  }
}
