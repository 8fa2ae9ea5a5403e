import { isTooDeep } from '../depth.js';
import { LoadError } from './load-error.js';

/**
 * Bytes to text. `Response.json()` would put U+FFFD for every byte that is no UTF-8 without a word; this refuses them. A byte order
 * mark is dropped.
 *
 * @throws {LoadError} `encoding`.
 */
export function decodePayload(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new LoadError('encoding');
  }
}

/**
 * What a CMS makes of JSON that it takes for a text: paragraphs around it, breaks between its lines, curly quotation marks or their
 * entities for straight ones. Looks where JSON has its own signs, since within strings all this is allowed.
 */
const filtered = /^\s*(<p\b[^>]*>\s*\{|\{\s*[&<\u0080-\uffff])|",\s*<(br|\/?p)\b/i;

/**
 * JSON text to a value that can be walked without exhausting the stack. Markup that comes as plain text, and JSON that a CMS has
 * changed, are named as what they are, not as broken JSON.
 *
 * @throws {LoadError} `empty`, `content-type`, `parse` or `too-deep`.
 */
export function parsePayload(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const kind = filtered.test(text) ? 'filtered' : /^\s*</.test(text) ? 'not' : 'broken';
    const code = kind === 'not' ? 'content-type' : text.trim() ? 'parse' : 'empty';
    throw new LoadError(code, `${kind}-json: ${String(error)}`);
  }
  if (isTooDeep(value)) throw new LoadError('too-deep');
  return value;
}
