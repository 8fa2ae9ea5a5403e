import { tag } from './tags.js';

const written = /([^\t\n\f\r />=]+)([\t\n\f\r ]*=[\t\n\f\r ]*(?:"[^"]*"?|'[^']*'?|[^\t\n\f\r >]*))?/g;

/**
 * HTML whose styles and handlers are data. A document without a window applies and runs none, and yet Chromium 156 reports a breach of
 * the page's policy for each: sites that collect such reports would take a release for an attack.
 */
export function withInertAttributes(html: string): string {
  return html.replace(tag, (whole) => {
    if (!/[^a-z-](?:style|on)/i.test(whole)) return whole;
    const from = whole.search(/[\t\n\f\r /]/);
    const inert = whole
      .slice(from)
      .replace(written, (found, name: string) => (/^(?:style$|on)/i.test(name) ? `data-${found}` : found));
    return whole.slice(0, from) + inert;
  });
}
