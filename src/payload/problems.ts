/** Every code that a problem can have. */
export const problemCodes = [
  'not-an-object',
  'missing-headline',
  'missing-field',
  'wrong-type',
  'unknown-field',
  'unknown-value',
  'unknown-block',
  'unknown-reference',
  'bad-date',
  'bad-language',
  'bad-embargo',
  'unsafe-url',
  'html-stripped',
  'html-reduced',
  'newer-version',
  'duplicate-id',
  'too-many',
  'too-deep',
  'qr-too-long',
  'filtered-json',
  'not-json',
  'broken-json',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** `error`: something is not shown; `warning`: shown otherwise than meant; `hint`: could be better. */
export type Severity = 'error' | 'warning' | 'hint';

/** One thing that is wrong in a payload. */
export interface Problem {
  /**
   * Where, as a JSON pointer; empty for the whole payload.
   * @see https://www.rfc-editor.org/info/rfc6901
   */
  readonly path: string;
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** What is likely meant, such as the nearest known field name, or what was found. */
  readonly hint?: string;
}
