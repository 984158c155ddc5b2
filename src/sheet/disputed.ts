import type { Assessment } from '../assessment/assessment.ts';
import { pathOf } from '../assessment/place-of.ts';
import { calledAt } from './called.ts';
import { labels } from './labels.ts';
import { wording } from './piece.ts';
import type { Block, Piece, Section, Sheet } from './sheet.ts';

/** What the passage is called that a correction is about; empty where it is about none in particular. */
export function aboutSaid(a: Assessment, about: string): string {
  if (about === '') return '';
  const at = pathOf(a, about);
  return at === null ? labels.gone : `“${calledAt(a, at)}”`;
}

/** The paths of the passages that somebody says are wrong and that were not changed for it. */
function disputedIn(a: Assessment): string[] {
  const about = a.view.corrections
    .filter((c) => c.wrong.trim() !== '' && c.outcome !== 'changed')
    .map((c) => pathOf(a, c.about));
  return [...new Set(about.filter((at) => at !== null))];
}

/** The pieces with a mark after what was typed at a path, and after its sources. */
function marked(pieces: readonly Piece[], at: string): readonly Piece[] {
  const typed = pieces.map((p) => p.at === at && p.as !== 'cite' && !p.form);
  let end = typed.lastIndexOf(true) + 1;
  if (end === 0) return pieces;
  while (pieces[end]?.as === 'cite' && pieces[end]?.at === at) end += 1;
  const mark = [wording(at, ' ', 'known'), wording(at, labels.disputed)];
  return [...pieces.slice(0, end), ...mark, ...pieces.slice(end)];
}

/** The sheet with each passage marked that is disputed, where it stands: on the screen and on paper. */
export function withDisputes(sheet: Omit<Sheet, 'called'>, a: Assessment): Omit<Sheet, 'called'> {
  const paths = disputedIn(a);
  if (paths.length === 0) return sheet;
  const block = <T extends Block | null>(one: T): T =>
    one && { ...one, pieces: paths.reduce(marked, one.pieces) };
  const section = <T extends Section | null>(one: T): T =>
    one && { ...one, blocks: one.blocks.map(block) };
  return {
    ...sheet,
    facts: sheet.facts.map(block),
    since: block(sheet.since),
    next: section(sheet.next),
    open: section(sheet.open),
    manager: block(sheet.manager),
    sections: sheet.sections.map(section),
    foot: sheet.foot.map(block),
    signing: sheet.signing.map(block),
    back: sheet.back && { ...sheet.back, sections: sheet.back.sections.map(section) },
  };
}
