import type { LoadError, LoadErrorCode } from '../payload/loading/load-error.js';

/** A load failed for good: what was on the page before stays. Fired after the last try; does not bubble. */
export class ReleaseErrorEvent extends Event {
  static readonly type = 'release-error';

  /** Why, from a closed list. */
  readonly code: LoadErrorCode;

  /** The HTTP status, for the code `http` alone. */
  readonly status: number | undefined;

  /** How many requests were made. */
  readonly attempts: number;

  /** Whether `reload()` may succeed later. */
  readonly retryable: boolean;

  constructor({ code, status, attempts, retryable }: LoadError) {
    super(ReleaseErrorEvent.type);
    this.code = code;
    this.status = status;
    this.attempts = attempts;
    this.retryable = retryable;
  }
}
