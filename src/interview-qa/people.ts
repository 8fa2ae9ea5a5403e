import { asList, asText, field } from '../blocks/values.js';
import type { GivenTurn } from './turns.js';

/** A speaker that can be named. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** The speakers with a name; a bare string is one. */
export function readPeople(speakers: unknown): Person[] {
  return asList(speakers)
    .map((speaker) => ({
      id: asText(field(speaker, 'id')),
      name: asText(typeof speaker === 'string' ? speaker : field(speaker, 'name')),
      description: ['role', 'organization']
        .map((name) => asText(field(speaker, name)))
        .filter(Boolean)
        .join(', '),
    }))
    .filter(({ name }) => name !== '');
}

/** The name of the person an answer is by: found by id or name, and as written where nobody is found. */
export function nameOf(by: string, people: readonly Person[]): string {
  return people.find(({ id, name }) => by === id || by === name)?.name ?? by;
}

/** The names of all who answer, each once. */
export function namesOfAnswering(turns: readonly GivenTurn[], people: readonly Person[]): string[] {
  return [...new Set(turns.filter(({ by }) => by !== '').map(({ by }) => nameOf(by, people)))];
}
