import { runsOfBack, runsOfFront } from './pieces-of.ts';
import type { Piece, Sheet } from './sheet.ts';

/** The words of a text, as white space parts them. */
export function split(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

function wordsOfRuns(runs: readonly (readonly Piece[])[]): string[] {
  return runs.flatMap((run) => split(run.map((p) => p.text).join('')));
}

/** Every word that prints on the front, in order, with the form's own words. */
export function wordsOfFront(sheet: Sheet): string[] {
  return wordsOfRuns(runsOfFront(sheet));
}

/** Every word that prints on the back, in order; none when there is no back. */
function wordsOfBack(sheet: Sheet): string[] {
  return wordsOfRuns(runsOfBack(sheet));
}

/** Words that print again at the head of each further page of a side that runs over its page. */
export function runningWords(sheet: Sheet): string[] {
  return wordsOfRuns([sheet.draft, sheet.marking].flatMap((p) => (p ? [[p]] : [])));
}

/** Every word that prints, in order: the front's, then the back's. */
export function wordsOf(sheet: Sheet): string[] {
  return [...wordsOfFront(sheet), ...wordsOfBack(sheet)];
}

/**
 * Words of narrative on the front: what the head's boxes and the sections say, without headings, the form's
 * small labels and source letters. What form.md counts when it says that a case takes 750 to 950 words.
 */
export function wordCount(sheet: Sheet): number {
  const told = [sheet.next, sheet.open, ...sheet.sections].flatMap((s) => s?.blocks ?? []);
  return wordsOfRuns(
    told.map((b) =>
      b.pieces.map((p) => (p.as === 'cite' || p.as === 'label' ? { ...p, text: ' ' } : p)),
    ),
  ).length;
}
