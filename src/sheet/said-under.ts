import { runsOfBack, runsOfFront } from './pieces-of.ts';
import type { Piece, Sheet } from './sheet.ts';

function isUnder(piece: Piece, paths: readonly string[]): boolean {
  return paths.some((path) => piece.at === path || piece.at.startsWith(`${path}.`));
}

/** Titles and source letters: whoever shows the text says himself what it is called. */
function isTitle({ as, form }: Piece): boolean {
  return as === 'cite' || (as === 'strong' && form === true);
}

/** What a sheet prints of these fields and all that stands in them, as one text without titles; empty where it prints nothing. */
export function saidUnder(sheet: Sheet, paths: readonly string[]): string {
  const runs = [...runsOfFront(sheet), ...runsOfBack(sheet)].map((run) =>
    run
      .filter((piece) => !isTitle(piece) && isUnder(piece, paths))
      .map((piece) => piece.text)
      .join('')
      .trim(),
  );
  return [...new Set(runs.filter(Boolean))].join(' ');
}
