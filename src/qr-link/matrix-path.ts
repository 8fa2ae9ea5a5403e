import type { QrMatrix } from './matrix.js';

/**
 * The dark modules as one SVG path, a rectangle for each run in a row. One path, because printers and PDF viewers leave hairlines
 * between shapes that only touch.
 */
export function matrixPath({ size, modules }: QrMatrix): string {
  let path = '';
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const start = x;
      while (x < size && modules[y * size + x]) x++;
      if (x > start) path += `M${start} ${y}h${x - start}v1h-${x - start}z`;
    }
  }
  return path;
}
