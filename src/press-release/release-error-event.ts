import type { LoadError, LoadErrorCode } from '../payload/loading/load-error.js';

/** A load failed for good: what was on the page before stays. Fired after the last try; does not bubble. */
export class ReleaseErrorEvent extends Event {
  static readonly type = 'release-error';

  /** Why, from a closed list. */
  declare readonly code: LoadErrorCode;

  /** The HTTP status, for the code `http` alone. */
  declare readonly status: number | undefined;

  /** How many requests were made. */
  declare readonly attempts: number;

  /** Whether `reload()` may succeed later. */
  declare readonly retryable: boolean;

  constructor({ code, status, attempts, retryable }: LoadError) {
    super(ReleaseErrorEvent.type);
    Object.assign(this, { code, status, attempts, retryable });
  }
}
