/** Values that are never what is asked for, each of a kind of its own. */
export function garbage(): unknown[] {
  const cyclic: Record<string, unknown> = { type: 'callout', heading: 'Round' };
  cyclic['body'] = [cyclic, cyclic];
  const list: Record<string, unknown> = { type: 'list' };
  list['items'] = [{ text: 'Round', list }];
  let deep: unknown = 'bottom';
  for (let level = 0; level < 20_000; level += 1) deep = { type: 'unheard-of', body: [deep] };
  return [
    ...[null, undefined, 0, 7, Number.NaN, true, '', ' ', Symbol('s'), 12n, () => 'x', new Date(Number.NaN), new Map()],
    ...[
      {},
      [],
      [[]],
      [null, undefined, 7, true, [], {}],
      Object.create(null) as unknown,
      { type: {} },
      { type: 'toString' },
    ],
    ...[
      'paragraph',
      'heading',
      'list',
      'quote',
      'interview',
      'table',
      'file',
      'callout',
      'divider',
      'fact',
      'image',
    ].flatMap((type) => [
      { type },
      { type, id: 7, text: 7, items: 7, rows: 7, level: 'x', body: 7, who: 7, src: 7, number: {}, label: [] },
      { type, id: '\uD800 x', text: {}, items: [7, null, {}], rows: [7, [], [null, {}, 7]], level: 1e99, speakers: 7 },
      { type, text: null, items: null, rows: null, body: null, id: null, opening: 7, closing: {}, answer: 7 },
    ]),
    [cyclic],
    [list],
    [deep],
  ];
}
