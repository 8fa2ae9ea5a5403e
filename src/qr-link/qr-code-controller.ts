import type { ReactiveControllerHost } from 'lit';
import { afterPaint } from '../internal/after-paint.js';
import type { Drawing } from './draw.js';
import { codeSize, type QrLevel } from './level.js';
import type * as toolsModule from './qr-tools.js';
import type { QrTarget } from './target.js';

export { addressTarget } from './target.js';

/** What is loaded late. */
export type QrToolsModule = typeof toolsModule;

/** A code to show, as far as it is there. */
export interface QrCode {
  readonly target: QrTarget;
  /** Whether it names the page that shows it. */
  readonly isPage: boolean;
  /** How much room it takes: `none` where the content fits no code, or no code can be made. */
  readonly size: 'usual' | 'dense' | 'none';
  /** Undefined until what draws it is loaded. */
  readonly drawing: Drawing | undefined;
  /** Whether no code holds the content. */
  readonly isTooLong: boolean;
}

/** The code of one element. */
export interface QrCodeController {
  /** What the host shows; undefined where it shows none. */
  code: QrCode | undefined;
  /** The code for a target, while the host renders; undefined where there is nothing to name. */
  readonly codeFor: (target: QrTarget | undefined, isPage: boolean, level: QrLevel) => QrCode | undefined;
}

/** Loads what draws a code, once the text is on the page: making a first code takes about as long as half a frame. */
export async function loadQrTools(): Promise<QrToolsModule> {
  await afterPaint();
  return import('./qr-tools.js');
}

/**
 * Draws the code that its host shows, and follows the page's address while the code names that.
 *
 * @param load Loads what draws; called when a code is shown, and again after a failure when the host updates.
 */
export function qrCodeController(
  host: ReactiveControllerHost & Element,
  load: () => Promise<QrToolsModule>,
): QrCodeController {
  let tools: toolsModule.QrTools | undefined;
  let isAsked = false;
  let hasFailed = false;

  const update = (): void => host.requestUpdate();

  /** A failure leaves the link alone, and the browser tells of it; the update after that tries again. */
  const loadTools = async (): Promise<void> => {
    isAsked = true;
    tools = await load().then(
      ({ qrTools }) => qrTools(update),
      () => undefined,
    );
    hasFailed = !tools;
    update();
    await host.updateComplete;
    isAsked = !hasFailed;
  };

  host.addController({
    hostUpdate() {
      controller.code = undefined;
    },
    hostUpdated() {
      const code = host.isConnected ? controller.code : undefined;
      tools?.follow(!!code?.isPage);
      if (code?.target.content && !code.isTooLong && !isAsked) void loadTools();
    },
    hostDisconnected() {
      tools?.follow(false);
    },
  });

  const controller: QrCodeController = {
    code: undefined,
    codeFor(target, isPage, level) {
      const content = target?.content;
      const size = codeSize(content, level);
      // Drawn while it is rendered, from the values that are shown with it: a late chunk can never draw an old address.
      const drawing = size === 'none' ? undefined : tools?.drawingOf(content as string, level);
      return (controller.code = target && {
        target,
        isPage,
        size: hasFailed ? 'none' : size,
        drawing,
        isTooLong: !!content && size === 'none',
      });
    },
  };
  return controller;
}
