import type { Problem, ProblemCode, Severity } from '../problems.js';

/** What one reading of a payload knows and counts. */
export interface Reading {
  readonly problems: Problem[];
  /** Address of the payload, for relative addresses in it. */
  readonly base: string | undefined;
  /** Ids that are taken, each after its scope. */
  readonly ids: Set<string>;
  /** The release's language, once it is read. */
  language?: string | undefined;
  /** Codes of countries by name, once a name was met. */
  countries?: ReadonlyMap<string | undefined, string>;
  /** How many more list entries are read, so that no payload can fill the memory. */
  room: number;
}

/** So many problems tell enough. */
const problemLimit = 500;

/** A place in a payload. */
export interface Place {
  readonly reading: Reading;
  /** The place of a field or an entry. */
  in(key: string | number): Place;
  /** Gives undefined, which is what readers give for a value that is dropped. A hint that is costly to find is given as a function. */
  problem(code: ProblemCode, hint?: string | (() => string | undefined), severity?: Severity): undefined;
}

/** @param path The place as a JSON pointer; the whole payload by default. */
export function placeIn(reading: Reading, path = ''): Place {
  return {
    reading,
    in: (key) => placeIn(reading, `${path}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`),
    problem(code, hint, severity = 'error') {
      const { problems } = reading;
      if (problems.length >= problemLimit) return undefined;
      const words = typeof hint === 'function' ? hint() : hint;
      problems.push({ path, code, severity, ...(words && { hint: words.slice(0, 80) }) });
      return undefined;
    },
  };
}
