import { create } from 'qrcode/lib/core/qrcode.js';
import type { QrLevel } from './level.js';
import type { QrMatrix } from './matrix.js';

/**
 * The code that reads as exactly this text. Always in byte mode and UTF-8: what every reader takes, and the one form in which the
 * capacity is known without trying.
 *
 * @throws {Error} When the text is longer than the capacity of its level.
 */
export function encode(text: string, level: QrLevel): QrMatrix {
  const data = new TextEncoder().encode(text);
  const { modules } = create([{ data, mode: 'byte' }], { errorCorrectionLevel: level });
  return { size: modules.size, modules: modules.data };
}
