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

/** The failures that may pass: by status where there is one, else by code. */
const passing = /^(network|offline|timeout|408|425|429|5..)$/;

/** A load that failed. */
export class LoadError extends Error {
  /** Why, from a closed list. */
  declare readonly code: LoadErrorCode;

  /** The HTTP status, for `http` alone. */
  declare readonly status: number | undefined;

  /** Seconds that the server asked to wait. */
  declare readonly retryAfter: number | undefined;

  /** Whether the same request may succeed later. */
  declare readonly retryable: boolean;

  /** How often it was tried; 0 where nothing was requested. */
  declare attempts: number;

  /** @param message What is known beside the code, for developers. Begins with `broken-json`, `filtered-json` or `not-json` where authors are told, too. */
  constructor(code: LoadErrorCode, message: string = code, status?: number, retryAfter?: number) {
    super(message);
    Object.assign(this, { code, status, retryAfter, attempts: 0, retryable: passing.test(String(status ?? code)) });
  }
}
