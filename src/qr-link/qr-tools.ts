import { followPageAddress } from '../internal/follow-page-address.js';
import { draw, type Drawing } from './draw.js';
import type { QrLevel } from './level.js';

/** What an element that shows a code needs and can come late: one chunk and one request. */
export interface QrTools {
  /** The drawing of a code; a new one only for other words. */
  readonly drawingOf: (content: string, level: QrLevel) => Drawing;
  /** Listens to the page's address, or no more. */
  readonly follow: (isPage: boolean) => void;
}

/** @param onNewAddress Called whenever the page that is followed has another address. */
export function qrTools(onNewAddress: () => void): QrTools {
  let drawn: { content: string; level: QrLevel; drawing: Drawing } | undefined;
  let unfollow: (() => void) | undefined;
  return {
    drawingOf(content, level) {
      if (drawn?.content !== content || drawn.level !== level) {
        drawn = { content, level, drawing: draw(content, level) };
      }
      return drawn.drawing;
    },
    follow(isPage) {
      if (isPage) unfollow ??= followPageAddress(onNewAddress);
      else {
        unfollow?.();
        unfollow = undefined;
      }
    },
  };
}
