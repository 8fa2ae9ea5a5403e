/** Why a payload could not be loaded or shown: the closed list of codes on `release-error` and `element.error`. */
export type LoadErrorCode =
  | 'http'
  | 'network'
  | 'offline'
  | 'timeout'
  | 'csp'
  | 'too-large'
  | 'empty'
  | 'content-type'
  | 'encoding'
  | 'parse'
  | 'too-deep'
  | 'payload'
  | 'url';

/** What is known of a failure beside its code. */
export interface LoadErrorDetails {
  /** The HTTP status, for `http` alone. */
  readonly status?: number;
  /** Whether the same request may succeed later. */
  readonly retryable?: boolean;
  /** Seconds that the server asked to wait. */
  readonly retryAfter?: number;
  /** A sentence for developers. */
  readonly message?: string;
}

/** A load that failed. */
export class LoadError extends Error {
  readonly code: LoadErrorCode;
  readonly status: number | undefined;
  /** How often it was tried; 0 where nothing was requested. */
  attempts = 0;
  readonly retryable: boolean;
  readonly retryAfter: number | undefined;

  constructor(code: LoadErrorCode, details: LoadErrorDetails = {}) {
    super(details.message ?? code);
    this.name = 'LoadError';
    this.code = code;
    this.status = details.status;
    this.retryable = details.retryable ?? false;
    this.retryAfter = details.retryAfter;
  }
}
