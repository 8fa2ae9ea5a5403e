import { isTooDeep } from '../depth.js';
import { LoadError } from './load-error.js';

/**
 * Bytes to text. `Response.json()` would put U+FFFD for every byte that is no UTF-8 without a word; this refuses them. A byte order
 * mark is dropped.
 *
 * @throws {LoadError} `empty` or `encoding`.
 */
export function decodePayload(bytes: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new LoadError('encoding', { message: 'the answer is not UTF-8' });
  }
  if (text.trim() === '') throw new LoadError('empty', { message: 'the answer is empty' });
  return text;
}

/**
 * JSON text to a value that can be walked without exhausting the stack.
 *
 * @throws {LoadError} `parse` or `too-deep`.
 */
export function parsePayload(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new LoadError('parse', { message: `not JSON: ${String(error)}` });
  }
  if (isTooDeep(value)) throw new LoadError('too-deep', { message: 'nested too deeply' });
  return value;
}
