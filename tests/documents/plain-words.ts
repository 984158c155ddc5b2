import { parts } from '../../src/assessment/parts.ts';
import { labels } from '../../src/sheet/labels.ts';
import { runsOfBack, runsOfFront } from '../../src/sheet/pieces-of.ts';
import type { Piece, Sheet } from '../../src/sheet/sheet.ts';
import { version } from '../../src/sheet/version.ts';

/** The words of a text, in order of the alphabet, without what stands between and around them. */
export function plainWords(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean)
    .sort();
}

function said(runs: readonly (readonly Piece[])[]): string {
  return runs.map((run) => run.map(({ text }) => text).join('')).join('\n');
}

/**
 * All that a document of this sheet should say: both sides, without what stands there for the paper's sake. On paper the
 * back repeats the head of the front, and the foot names the side.
 */
export function dueOf(sheet: Sheet): string {
  const top = [sheet.draft, sheet.marking].filter(Boolean).length;
  const foot = sheet.marking ? 2 : 1;
  const back = runsOfBack(sheet).slice(top + 2, -foot);
  const over = parts.find(({ id }) => id === 'overleaf')?.title;
  return [
    said(runsOfFront(sheet).slice(0, -1)),
    ...(sheet.back ? [over, said(back)] : []),
    labels.foot.madeBy.replace('{version}', version),
  ].join('\n');
}
