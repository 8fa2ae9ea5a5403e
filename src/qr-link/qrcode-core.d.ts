/** The part of `qrcode` that computes a code, without its renderers, of which its types know nothing. */
declare module 'qrcode/lib/core/qrcode.js' {
  export interface Segment {
    readonly data: Uint8Array;
    readonly mode: 'byte';
  }

  export interface Options {
    readonly errorCorrectionLevel: 'L' | 'M' | 'Q' | 'H';
  }

  /** @throws {Error} When the segments do not fit into a code. */
  export function create(
    segments: readonly Segment[],
    options: Options,
  ): { readonly modules: { readonly size: number; readonly data: Uint8Array } };
}
