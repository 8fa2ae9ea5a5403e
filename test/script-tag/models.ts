import fc from 'fast-check';
import { html, nothing } from '../../src/script-tag/parts.js';

export type Tag = (strings: TemplateStringsArray, ...values: readonly unknown[]) => unknown;

/** A value to render, told without the functions of either Lit. */
export type Model =
  | string
  | number
  | boolean
  | null
  | undefined
  | typeof nothing
  | { readonly list: readonly Model[] }
  | {
      readonly shape: keyof ReturnType<typeof shapesOf>;
      readonly inside: readonly Model[];
      readonly set: readonly Model[];
    };

/** What a click says. */
export type Log = unknown[];

/** Templates that differ in where their values stand. */
function shapesOf(tag: Tag, log: Log) {
  return {
    around: ([a]: readonly unknown[]) => tag`<p>${a}</p>`,
    first: ([a, b]: readonly unknown[]) => tag`${a}<b>${b}</b>`,
    last: ([a, b]: readonly unknown[]) => tag`<b>${a}</b> and ${b}`,
    bare: ([a]: readonly unknown[]) => tag`${a}`,
    adjacent: ([a, b]: readonly unknown[]) => tag`${a}${b}<hr />${a}`,
    deep: ([a, b]: readonly unknown[]) => tag`<ul><li>one</li>${a}<li>two ${b} three</li></ul> words`,
    drawing: ([a]: readonly unknown[]) => tag`<svg><text>${a}</text></svg>`,
    fixed: () => tag`<i class="fixed">always</i>`,
    empty: () => tag``,
    attributes: ([a]: readonly unknown[], [b, c, d]: readonly unknown[]) =>
      tag`<b class="way" title=${b} data-way="/${c}/to/${d}#end">${a}</b>`,
    present: ([a]: readonly unknown[], [b]: readonly unknown[]) => tag`<div ?hidden=${b}>${a}</div>`,
    property: ([a]: readonly unknown[], [b]: readonly unknown[]) => tag`<span .title=${b} .lang="${b}">${a}</span>`,
    listener: ([a]: readonly unknown[], [b]: readonly unknown[]) =>
      tag`<button @click=${() => log.push(b)}>press</button>${a}`,
  };
}

export function build(model: Model, tag: Tag, log: Log): unknown {
  if (typeof model !== 'object' || !model) return model;
  if ('list' in model) return model.list.map((item) => build(item, tag, log));
  const inside = model.inside.map((value) => build(value, tag, log));
  return shapesOf(tag, log)[model.shape](inside, model.set);
}

const texts = fc.oneof(fc.constantFrom('', 'word', 'two words', '<b>', '&amp;', '\n'), fc.string());
const plain = fc.oneof(
  { weight: 4, arbitrary: texts },
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(null, undefined, nothing),
) as fc.Arbitrary<Model>;
export const { models } = fc.letrec<{ models: Model }>((tie) => ({
  models: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    plain,
    fc.record({ list: fc.array(tie('models'), { maxLength: 4 }) }),
    fc.record({
      shape: fc.constantFrom(...(Object.keys(shapesOf(html, [])) as (keyof ReturnType<typeof shapesOf>)[])),
      inside: fc.array(tie('models'), { minLength: 2, maxLength: 2 }),
      set: fc.array(fc.oneof(plain, fc.constant<Model>(nothing)), { minLength: 3, maxLength: 3 }),
    }),
  ),
}));

/** Another value; a template often keeps its shape and gets another attribute. */
function changed(model: Model, by: Model): Model {
  const isTemplate = typeof model === 'object' && model && 'shape' in model;
  return isTemplate && typeof by !== 'object' ? { ...model, set: [by, ...model.set.slice(0, 2)] } : by;
}

/** A copy of a value with one part, anywhere in it, replaced by another: most of a page stays as it is. */
function replaced(whole: Model, position: number, by: Model): Model {
  let visited = 0;
  const count = (model: Model): number => {
    if (typeof model !== 'object' || !model) return 1;
    return ('list' in model ? model.list : model.inside).reduce<number>((sum, part) => sum + count(part), 1);
  };
  const target = position % count(whole);
  const visit = (model: Model): Model => {
    if (visited++ === target) return changed(model, by);
    if (typeof model !== 'object' || !model) return model;
    return 'list' in model ? { list: model.list.map(visit) } : { ...model, inside: model.inside.map(visit) };
  };
  return visit(whole);
}

export const sequences = fc
  .tuple(
    models,
    fc.array(fc.tuple(fc.nat(), fc.oneof(models, fc.constant<Model>(nothing), fc.record({ list: fc.array(models) }))), {
      maxLength: 6,
    }),
  )
  .map(([first, edits]) =>
    edits.reduce<Model[]>((all, [position, by]) => [...all, replaced(all.at(-1), position, by)], [first]),
  );
