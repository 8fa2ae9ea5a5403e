/** How much of a code may be lost: about 7, 15, 25 or 30 percent. */
export type QrLevel = 'L' | 'M' | 'Q' | 'H';

/**
 * How many bytes the largest code (version 40) holds in byte mode.
 * @see ISO/IEC 18004:2015, table 7
 */
export const capacity: Readonly<Record<QrLevel, number>> = { L: 2953, M: 2331, Q: 1663, H: 1273 };

/** The level that an attribute names, in either case; M, the usual one, for everything else. */
export function readLevel(value: unknown): QrLevel {
  const name = typeof value === 'string' ? value.trim().toUpperCase() : '';
  return name === 'L' || name === 'Q' || name === 'H' ? name : 'M';
}

/** How large a text makes its code: `dense` beyond version 9 (61 modules wide with the quiet zone), `none` where no code holds it. */
export function codeSize(text: string | undefined, level: QrLevel): 'usual' | 'dense' | 'none' {
  const share = new TextEncoder().encode(text).length / capacity[level];
  if (text === undefined || share > 1) return 'none';
  // Version 9 holds a thirteenth of version 40, at every level.
  return share > 1 / 13 ? 'dense' : 'usual';
}
