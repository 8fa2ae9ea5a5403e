import type { InterviewItemInput } from '../payload.js';
import type { Block, InterviewBlock, InterviewItem, Speaker, Turn } from '../release.js';
import { block } from './block.js';
import { image } from './media.js';
import { richText } from './rich-text.js';
import { empty, isRecord, list, object, type Reader } from './shapes.js';
import { id, text } from './values.js';

type Body = Reader<readonly Block[]>;

const speaker = object<Speaker>(
  { id: id(), name: text, role: text, organization: text, image },
  { all: ['name'], short: 'name' },
);

/** An interview, whose answers hold whatever a body holds. */
export function interview(body: Body): Reader<InterviewBlock> {
  return block<InterviewBlock>(
    'interview',
    { speakers: list(speaker), opening: body, items: list(item(body)), closing: body },
    { all: ['items'], defaults: { speakers: empty, opening: empty, closing: empty } },
  );
}

/** A question with its answer. Who answers may stand beside it, for all turns that name nobody. */
function item(body: Body): Reader<InterviewItem> {
  const read = object<InterviewItem & Pick<InterviewItemInput, 'by'>>(
    { id: id('anchor'), question: richText, by: text, answer: answer(body) },
    { all: ['question'], defaults: { answer: empty } },
  );
  return (value, at) => {
    const { by, ...rest } = read(value, at) ?? {};
    if (!('question' in rest)) return undefined;
    return by ? { ...rest, answer: rest.answer.map((turn) => ({ by, ...turn })) } : rest;
  };
}

/** An answer as turns. Where no turn is among it, all of it is one. */
function answer(body: Body): Reader<readonly Turn[]> {
  const turn = object<Turn>({ by: text, body }, { all: ['body'] });
  const whole: Reader<Turn> = (value, at) => {
    const blocks = body(value, at);
    return blocks?.length ? { body: blocks } : undefined;
  };
  const turns = list<Turn>((value, at) => (isTurn(value) ? turn : whole)(value, at));
  return (value, at) => {
    if ([value].flat().some(isTurn)) return turns(value, at);
    const only = whole(value, at);
    return only && [only];
  };
}

/** A turn has a body and is no block. */
function isTurn(value: unknown): boolean {
  return isRecord(value) && !Object.hasOwn(value, 'type') && Object.hasOwn(value, 'body');
}
