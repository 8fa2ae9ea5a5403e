/** No code could be made, so the address stands alone. Does not bubble. */
export class QrErrorEvent extends Event {
  static readonly type = 'qr-error';

  /** Why, from a closed list. `too-long`: no code holds so many characters at this level. */
  readonly code: 'too-long';

  constructor(code: 'too-long') {
    super(QrErrorEvent.type);
    this.code = code;
  }
}
