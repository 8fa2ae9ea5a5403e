import type { Problem, ProblemCode, Severity } from '../problems.js';

/** What one reading of a payload knows and counts. */
export interface Reading {
  readonly problems: Problem[];
  /** Address of the payload, for relative addresses in it. */
  readonly base: string | undefined;
  /** Ids that are taken, each after its scope. */
  readonly ids: Set<string>;
  /** Ids of the press material, which blocks may point at. */
  readonly media: Set<string | undefined>;
  /** The release's language, once it is read. */
  language?: string;
  /** How many more list entries are read, so that no payload can fill the memory. */
  room: number;
  /** How many bodies and lists lie around the place at hand. */
  nesting: number;
}

/** So many problems tell enough. */
const problemLimit = 500;

/** A place in a payload, as a JSON pointer. */
export class Place {
  readonly reading: Reading;
  readonly path: string;

  constructor(reading: Reading, path = '') {
    this.reading = reading;
    this.path = path;
  }

  in(key: string | number): Place {
    return new Place(this.reading, `${this.path}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`);
  }

  /** Gives undefined, which is what readers give for a value that is dropped. */
  problem(code: ProblemCode, hint?: string, severity: Severity = 'error'): undefined {
    const { problems } = this.reading;
    if (problems.length >= problemLimit) return;
    problems.push({ path: this.path, code, severity, ...(hint && { hint: hint.slice(0, 80) }) });
  }
}
