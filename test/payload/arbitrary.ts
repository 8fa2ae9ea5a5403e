import fc from 'fast-check';
import schema from '../../src/payload/release.schema.json';

/** The few keywords of JSON Schema that our schema uses. */
export interface Part {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Part>>;
  readonly type?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Part[];
  readonly allOf?: readonly Part[];
  readonly items?: Part;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Part | boolean;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly minimum?: number;
  readonly minItems?: number;
  readonly maximum?: number;
}

export const root = schema as Part;
export const definitions = root.$defs ?? {};

/** What a reference in the schema points at. */
export function resolve({ $ref }: Part): Part {
  return definitions[$ref?.replace('#/$defs/', '') ?? ''] ?? {};
}

/** All properties of an object, its own and those of what it builds on. */
export function propertiesOf(part: Part): Readonly<Record<string, Part>> {
  return Object.assign({}, ...(part.allOf ?? []).map((base) => propertiesOf(resolve(base))), part.properties) as Record<
    string,
    Part
  >;
}

/** Values that the schema allows. Texts and addresses are those of its examples; nesting ends after a few levels. */
export function valuesOf(part: Part, depth = 0): fc.Arbitrary<unknown> {
  const examples = part.examples?.length ? fc.constantFrom(...part.examples) : undefined;
  if (depth > 12 && examples) return examples;
  if (part.$ref) {
    const target = resolve(part);
    const texts = target.type === 'string' ? (part.examples ?? target.examples) : undefined;
    return texts ? fc.constantFrom(...texts) : valuesOf(target, depth + 1);
  }
  if (part.const !== undefined) return fc.constant(part.const);
  if (part.enum) return fc.constantFrom(...part.enum);
  if (part.properties) return objectsOf(part, depth);
  if (part.anyOf) return fc.oneof(...part.anyOf.map((entry) => valuesOf(entry, depth + 1)));
  if (part.type === 'array')
    return fc.array(valuesOf(part.items ?? {}, depth + 1), { minLength: part.minItems ?? 0, maxLength: 3 });
  if (part.type === 'object') return fc.dictionary(fc.constantFrom('id', 'contact', 'own'), fc.string());
  if (part.type === 'boolean') return fc.boolean();
  if (part.type === 'string')
    return examples ?? fc.constantFrom('Words.', 'Two\nlines.', 'Ü & <b>', 'One part.\n\nAnother.');
  return fc.integer({ min: part.minimum ?? 0, max: part.maximum ?? 9999 });
}

function objectsOf(part: Part, depth: number): fc.Arbitrary<unknown> {
  const model = Object.fromEntries(
    Object.entries(propertiesOf(part)).map(([name, property]) => [name, valuesOf(property, depth + 1)]),
  );
  const alternatives = part.anyOf ?? [{ required: [] }];
  return fc.oneof(
    ...alternatives.map(({ required = [] }) =>
      fc.record(model, { requiredKeys: [...(part.required ?? []), ...required] }),
    ),
  );
}

/** Payloads that the schema allows. */
export const payloads = valuesOf(root) as fc.Arbitrary<Record<string, unknown>>;

/** Payloads of which one value, anywhere, was replaced by any other. */
export const broken = fc
  .tuple(payloads, fc.nat(), fc.jsonValue())
  .map(([payload, position, value]) => replaced(payload, position, value));

function replaced(payload: object, position: number, value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify({ payload })) as Record<string, unknown>;
  const places: (readonly [Record<string, unknown>, string])[] = [];
  const visit = (holder: Record<string, unknown>): void => {
    for (const key of Object.keys(holder)) {
      places.push([holder, key]);
      if (typeof holder[key] === 'object' && holder[key]) visit(holder[key] as Record<string, unknown>);
    }
  };
  visit(copy);
  const place = places[position % places.length];
  if (place) place[0][place[1]] = value;
  return copy['payload'];
}
