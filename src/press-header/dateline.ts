/** What a dateline is made of; any piece may be missing. */
export interface DatelinePieces {
  /** The whole dateline as a press office wrote it; wins over the pieces. */
  readonly verbatim?: string | undefined;
  readonly portal?: string | undefined;
  readonly place?: string | undefined;
  /** The day, in words. */
  readonly date?: string | undefined;
}

/** A stretch of the dateline: one of its pieces, or the text around them. */
export interface DatelineRun {
  readonly type: 'portal' | 'place' | 'date' | 'text';
  readonly text: string;
}

/**
 * The dateline of a press text, `(portal) (place, date)`, in runs: each missing piece goes with its bracket and comma. A verbatim
 * dateline stays as it is, with the portal's name found in it. No runs where there is nothing to show.
 */
export function datelineRuns({ verbatim, portal, place, date }: DatelinePieces): readonly DatelineRun[] {
  if (verbatim) return splitAtName(verbatim, portal);
  const brackets = [
    [run('portal', portal)],
    // A comma that stands at the end of the place would be the second one.
    [run('place', place?.replace(/[\s,،、]+$/u, '')), run('date', date)],
  ];
  return brackets
    .map((pieces) => pieces.filter((piece) => piece !== undefined))
    .filter((pieces) => pieces.length > 0)
    .flatMap((pieces, index) => [
      text(index === 0 ? '(' : ' ('),
      ...pieces.flatMap((piece, at) => (at === 0 ? [piece] : [text(', '), piece])),
      text(')'),
    ]);
}

/** Whether the dateline names the portal, so that nothing else needs to. */
export function namesPortal(runs: readonly DatelineRun[]): boolean {
  return runs.some(({ type }) => type === 'portal');
}

function splitAtName(verbatim: string, portal: string | undefined): readonly DatelineRun[] {
  const found = portal ? wholeName(portal).exec(verbatim) : null;
  if (!found) return [text(verbatim)];
  const end = found.index + found[0].length;
  return [
    text(verbatim.slice(0, found.index)),
    { type: 'portal' as const, text: found[0] },
    text(verbatim.slice(end)),
  ].filter((piece) => piece.text !== '');
}

/** Finds a name in any case and with any spaces, though not inside a longer word. */
function wholeName(name: string): RegExp {
  const words = name.split(/\s+/u).map((word) => word.replaceAll(/[$()*+./?[\\\]^{|}]/gu, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'iu');
}

function run(type: DatelineRun['type'], content: string | undefined): DatelineRun | undefined {
  return content ? { type, text: content } : undefined;
}

function text(content: string): DatelineRun {
  return { type: 'text', text: content };
}
