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
 * JSON text to a value that can be walked without exhausting the stack. Markup that comes as plain text is named as what it is, not
 * as broken JSON.
 *
 * @throws {LoadError} `empty`, `content-type`, `parse` or `too-deep`.
 */
export function parsePayload(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const code = /^\s*</.test(text) ? 'content-type' : text.trim() ? 'parse' : 'empty';
    throw new LoadError(code, String(error));
  }
  if (isTooDeep(value)) throw new LoadError('too-deep');
  return value;
}
