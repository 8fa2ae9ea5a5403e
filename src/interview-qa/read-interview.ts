import { inLine, plainText } from '../blocks/rich-text.js';
import { asList, fieldsOf } from '../blocks/values.js';
import { words } from '../internal/words.js';

/** Somebody who can be named. */
interface Person {
  readonly id?: unknown;
  readonly name: string;
  /** Role and company, with the commas before them. */
  readonly description?: readonly unknown[];
}

/** A question with its answers, turn by turn. */
interface Pair {
  readonly id: string;
  readonly question: unknown;
  readonly turns: readonly { readonly who: string | undefined; readonly body: unknown }[];
}

/** The fields of an interview; any of them may be anything. */
export interface InterviewFields {
  readonly speakers?: unknown;
  readonly opening?: unknown;
  readonly items?: unknown;
  readonly closing?: unknown;
}

/** An interview with its names in place. */
export interface Interview {
  /** The speakers; whoever else answers is among them. */
  readonly people: readonly Person[];
  readonly pairs: readonly Pair[];
  /** The names of those who answer. */
  readonly answering: ReadonlySet<string>;
}

/**
 * An interview from properties that may hold anything. Speakers may be names alone; an answer is text, or turns of several people.
 *
 * @param counter How many questions stand before: those without an id are numbered.
 */
export function readInterview({ speakers, items }: InterviewFields, counter: { questions: number }): Interview {
  const people: Person[] = asList(speakers).flatMap((speaker) => {
    const { id, name: given = speaker, role, organization } = fieldsOf(speaker);
    const name = words(given);
    return name ? { id, name, description: inLine(name, role, organization).slice(1) } : [];
  });
  const answering = new Set<string>();
  /** The name of the speaker with an id or name. */
  const nameOf = (by: unknown): string | undefined => {
    const given = words(by);
    if (!given) return undefined;
    let person = people.find(({ id, name }) => given === id || given === name);
    if (!person) people.push((person = { name: given }));
    answering.add(person.name);
    return person.name;
  };
  const pairs = asList(items).flatMap((item) => {
    const { id, question, answer, by: whose } = fieldsOf(item);
    counter.questions++;
    if (!plainText(question)) return [];
    const turns = asList(answer).map((piece) => {
      const { type, by = whose, body } = fieldsOf(piece);
      // A turn has a body and is no block.
      return { who: nameOf(by), body: type ? piece : (body ?? piece) };
    });
    // Half a character cannot be part of an address.
    const anchor = words(id)?.replace(/\p{Cs}/gu, '\uFFFD');
    return { id: anchor ?? `question-${counter.questions}`, question, turns };
  });
  return { people, pairs, answering };
}
