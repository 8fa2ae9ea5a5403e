import type { LegalInput, PressReleasePayload } from '../payload.js';
import type { Problem, ProblemCode } from '../problems.js';
import type {
  About,
  Address,
  Block,
  Contact,
  Correction,
  Embargo,
  EventDetails,
  InterviewItem,
  ListItem,
  Media,
  MediaVariant,
  Organization,
  Portal,
  Regulatory,
  Related,
  Security,
  Series,
  Speaker,
  Statement,
  TextRun,
  Translation,
  Turn,
} from '../release.js';

type KeysOf<T> = T extends T ? keyof T : never;

/** Every name that a field of a payload can have. */
type FieldName = Exclude<
  | KeysOf<Block | Media | MediaVariant | Speaker | Turn | InterviewItem | ListItem | TextRun>
  | keyof (Organization & Address & Contact & About & Portal & Related & Series & Statement & LegalInput)
  | keyof (Translation & Correction & Embargo & EventDetails & Regulatory & Security)
  | keyof PressReleasePayload
  | 'html',
  number | symbol | `x-${string}`
>;

/** What a value should be, as `wrong-type` names it in its hint. */
type Expected = 'text' | 'number' | 'boolean' | 'object';

/** All that is said about problems in one language. The compiler sees that no word is missing. */
export interface Vocabulary {
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly expected: Readonly<Record<Expected, string>>;
  /** How an entry of a list is named. */
  readonly entry: (position: number) => string;
  /** How a name that is not ours stands in a sentence. */
  readonly quoted: (name: string) => string;
  /** What is wrong and what to do; `hint` is put in where the problem has one. */
  readonly sentences: Readonly<Record<ProblemCode, (hint: string, problem: Problem) => string>>;
}
