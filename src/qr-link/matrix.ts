/** A square of modules, row by row; 1 is dark. Without the quiet zone. */
export interface QrMatrix {
  readonly size: number;
  readonly modules: Uint8Array;
}
