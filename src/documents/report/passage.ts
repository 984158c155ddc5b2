import { named } from '../../assessment/ask.ts';
import { passagesOf } from '../../assessment/passages-of.ts';
import { wording } from '../../sheet/piece.ts';
import type { Piece } from '../../sheet/sheet.ts';
import { inMyView } from './in-my-view.ts';
import { type Source, saidAt, sentence, typedAt } from './source.ts';
import { gapsSaid, subjects } from './wordings.ts';

/** A sentence that says of what nothing is known, seen or asked, and who was asked; nothing for a passage that is written. */
export function gapAt(source: Source, at: string): Piece[] {
  const gap = passagesOf(source.a).find((one) => one.at === at)?.passage.gap;
  if (!gap || saidAt(source, at).length === 0) return [];
  const ends = Object.entries(subjects).find(([end]) => at.endsWith(end));
  const subject = [wording(at, named(ends?.[1] ?? '', source.a.person.called), 'known')];
  return sentence(source, gapsSaid[gap], { subject, note: typedAt(source, at) }, at);
}

/** A passage as the sheet has it, put in by `lead`, or the gap that is in its place. */
export function passageAt(source: Source, at: string, lead = (said: Piece[]) => said): Piece[] {
  const gap = gapAt(source, at);
  return gap.length > 0 ? gap : lead(saidAt(source, at));
}

/** A passage that holds the writer's view, or the gap that is in its place. */
export function viewAt(source: Source, at: string): Piece[] {
  return passageAt(source, at, (view) => inMyView(source, view));
}
