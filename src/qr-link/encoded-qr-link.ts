import { encode, type Encode } from './encode.js';
import { QrLink } from './qr-link.js';

/** The element together with its encoder, for whoever loads it late anyway: one chunk and one request. */
export class EncodedQrLink extends QrLink {
  protected override loadEncoder(): Promise<Encode> {
    return Promise.resolve(encode);
  }
}
