import { labels } from '../labels.ts';
import { listed, phrase } from '../phrase.ts';
import { wording } from '../piece.ts';
import type { As, Piece } from '../sheet.ts';

/** "goal 1", "goals 1, 2 and 4". Nothing when there are none. */
export function goalsSaid(at: string, numbers: readonly number[], as: As): Piece[] {
  const pieces = numbers.map((n) => [wording(at, String(n), as)]);
  const last = pieces.at(-1) ?? [];
  const first = listed(pieces.slice(0, -1), ', ');
  const said = first.length > 0 ? phrase(labels.and, { first, last }, at) : last;
  return phrase(numbers.length > 1 ? labels.goals : labels.goal, { numbers: said }, at).map(
    (p) => ({
      ...p,
      as,
    }),
  );
}
