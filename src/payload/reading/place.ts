import type { UrlUse } from '../../internal/safe-url.js';
import type { Problem, ProblemCode, Severity } from '../problems.js';
import type { RareReaders } from './rare.js';

/** What one reading of a payload knows and counts. */
export interface Reading {
  readonly problems: Problem[];
  /** Checks an address and resolves it; undefined for one that is not allowed. */
  readonly checkUrl: (written: string, use: UrlUse) => string | undefined;
  /** Asks for the readers of what is not common, which may not be there. */
  readonly askRare: () => RareReaders | undefined;
  /** Ids that are taken, each after its scope. */
  readonly ids: Set<string>;
  /** The release's language, once it is read. */
  language?: string | undefined;
  /** How many more list entries are read, so that no payload can fill the memory. */
  room: number;
}

/** So many problems tell enough. */
export const problemLimit = 500;

/** A place in a payload. */
export interface Place {
  readonly reading: Reading;
  /** The place of a field or an entry. */
  in(key: string | number): Place;
  /** Gives undefined, which is what readers give for a value that is dropped. */
  problem(code: ProblemCode, hint?: string, severity?: Severity): undefined;
}

/** @param path The place as a JSON pointer; the whole payload by default. */
export function placeIn(reading: Reading, path = ''): Place {
  return {
    reading,
    in: (key) => placeIn(reading, `${path}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`),
    problem(code, hint, severity = 'error') {
      const { problems } = reading;
      if (problems.length < problemLimit)
        problems.push({ path, code, severity, ...(hint && { hint: hint.slice(0, 80) }) });
      return undefined;
    },
  };
}
