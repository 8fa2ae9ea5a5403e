import { asList, asText, field, isRecord } from '../blocks/values.js';

/** What one person says at one go, as given: `by` is an id or a name, or empty. */
export interface GivenTurn {
  readonly by: string;
  readonly body: readonly unknown[];
}

/** The turns of an answer, which may be a string, blocks, turns, or some of each. Blocks in a row are one turn of `item.by`. */
export function readTurns(item: unknown): GivenTurn[] {
  const turns: { by: string; body: unknown[] }[] = [];
  let open: unknown[] | undefined;
  for (const piece of asList(field(item, 'answer'))) {
    if (isTurn(piece)) {
      turns.push({ by: asText(piece['by']), body: [...asList(piece['body'])] });
      open = undefined;
    } else if (open) {
      open.push(piece);
    } else {
      open = [piece];
      turns.push({ by: asText(field(item, 'by')), body: open });
    }
  }
  return turns;
}

/** A block has a type, a turn has none. */
function isTurn(piece: unknown): piece is Readonly<Record<string, unknown>> {
  return isRecord(piece) && piece['type'] === undefined && piece['body'] !== undefined;
}
