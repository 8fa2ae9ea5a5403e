import { en } from '../../src/locales/en.js';
import { propertiesOf, resolve, root, type Part } from '../payload/arbitrary.js';

/**
 * Payloads that together have an input in every field that holds text, HTML or an address, in every form in which the schema takes
 * it. Made from the schema, so that no field is forgotten, nor any that is added. The headline is the exception where the input is
 * blank: without one, nothing else would be shown.
 */
export function everywhere(input: string): readonly Readonly<Record<string, unknown>>[] {
  const headline = input.trim() ? input : 'A headline';
  const fields = Object.entries(propertiesOf(root));
  const long = Object.fromEntries(fields.map(([name, part]) => [name, filled(part, input)]));
  const short = Object.fromEntries(fields.map(([name, part]) => [name, shortest(part, input)]));
  // A dateline in words hides portal, place and date, and a status that is not `usable` hides the text.
  const { dateline, ...whole } = long;
  return [
    { ...whole, headline, labels: {} },
    { ...short, headline, status: 'usable', dateline, labels: everyLabel(input) },
    { headline, status: input, statusNote: input, kind: input, embargo: { until: input, note: input } },
  ];
}

/** Payloads that have an input as HTML in each place of a text, and nothing else of it. */
export function everyBody(input: string): Readonly<Record<string, unknown>> {
  const html = { html: input };
  const items = [{ question: 'A question?', answer: [{ by: 'Ann', body: html }, html] }];
  return {
    headline: 'A headline',
    body: [
      html,
      { type: 'callout', heading: 'A heading', body: [html] },
      { type: 'interview', speakers: ['Ann'], opening: html, items, closing: html },
    ],
    about: [{ heading: 'A company', body: html }],
  };
}

function everyLabel(input: string): Record<string, string> {
  return Object.fromEntries(Object.keys(en).map((name) => [name, input]));
}

/**
 * A value with all that a part of the schema describes: each field of an object, each kind of entry in a list.
 *
 * @param inside How many texts and lists there are around it: the text of the release alone has blocks of all types.
 */
function filled(part: Part, input: string, inside = 0): unknown {
  if (part.$ref)
    return filled(resolve(part), input, inside + Number(/\/(Body|Answer|ListItem|About)$/.test(part.$ref)));
  if (part.const !== undefined) return part.const;
  if (part.enum) return part.enum[0];
  if (part.properties) {
    const properties = Object.entries(propertiesOf(part));
    return Object.fromEntries(properties.map(([name, property]) => [name, filled(property, input, inside)]));
  }
  if (part.anyOf) return filled(part.anyOf.find(isList) ?? (part.anyOf[0] as Part), input, inside);
  if (isList(part)) return kindsOf(part.items ?? {}, inside).map((kind) => filled(kind, input, inside));
  if (part.type === 'boolean') return true;
  return part.type === 'string' ? input : 2;
}

/** What a list can hold; of what can hold a list of the same again, only what ends it. */
function kindsOf(items: Part, inside: number): readonly Part[] {
  const kinds = (items.anyOf ?? [items]).flatMap((kind) => {
    const { anyOf } = resolve(kind);
    return anyOf?.every(({ $ref }) => $ref) ? anyOf : kind;
  });
  return inside < 2
    ? kinds
    : kinds.filter(({ $ref = 'Html' }) => /(Html|RichText|TextRun|ParagraphBlock|Turn)$/.test($ref));
}

/** A string wherever one is enough. */
function shortest(part: Part, input: string): unknown {
  const target = part.$ref ? resolve(part) : part;
  return isText(target) || target.anyOf?.some(isText) ? input : filled(part, input);
}

const isList = ({ type }: Part): boolean => type === 'array';
const isText = ({ type }: Part): boolean => type === 'string';
