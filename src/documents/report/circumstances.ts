import { allAreas, drives } from '../../assessment/area.ts';
import { prints } from '../../sheet/compose/passage.ts';
import { inTurn } from '../../sheet/phrase.ts';
import { wording } from '../../sheet/piece.ts';
import type { Piece } from '../../sheet/sheet.ts';
import type { Entry } from '../told/told.ts';
import { gapAt, passageAt, viewAt } from './passage.ts';
import { paragraph, type Source, saidAt, sentence, under, wholeBlock } from './source.ts';
import { reportWords as words } from './wordings.ts';

type Placed = ReturnType<typeof allAreas>[number];

function headOf(source: Source, { id, title, answer }: Placed): Piece[] {
  const at = `areas.answers.${id}`;
  const driven = drives(answer).replace(', ', ' and ');
  const slots = {
    title: [wording(`${at}.state`, title, 'strong')],
    drives: driven ? [wording(`${at}.offending`, driven, 'known')] : [],
  };
  return sentence(source, words.area, slots, `${at}.state`);
}

/** What is known of an area and why it matters; that nothing is written yet, but not of what may not be seen here. */
function areaOf(source: Source, one: Placed): Piece[] {
  const { known, why } = one.answer;
  const at = `areas.answers.${one.id}`;
  if (!prints(known) && !prints(why))
    return inTurn(headOf(source, one), [wording(`${at}.known`, words.unwritten, 'known')]);
  const said = inTurn(passageAt(source, `${at}.known`), viewAt(source, `${at}.why`));
  return said.length > 0 ? inTurn(headOf(source, one), said) : [];
}

/** The areas that matter, each with what is known and why; the others in the sheet's own line. */
export function circumstancesOf(source: Source): Entry[] {
  const all = allAreas(source.a.areas).filter(({ answer }) => answer.state === 'matters');
  return under(source, words.circumstances, 'areas', [
    ...all.flatMap((one) => paragraph(areaOf(source, one))),
    ...paragraph(wholeBlock(source, 'areas', 'others')),
    ...paragraph(wholeBlock(source, 'areas', 'none')),
  ]);
}

/** What would build on a strength: words, or the gap in their place, and the goals that do. */
function builtOf(source: Source, id: string, at: string): Piece[] {
  const isGoal = (piece: Piece) => piece.at === `${at}.goals` && piece.as !== 'label';
  const goals = wholeBlock(source, 'strengths', id, isGoal);
  const gap = gapAt(source, `${at}.built`);
  if (gap.length > 0) return inTurn(gap, goals);
  const built = inTurn(saidAt(source, `${at}.built`), goals);
  return sentence(source, words.built, { built }, `${at}.built`);
}

function strengthOf(source: Source, id: string, i: number): Piece[] {
  const at = `strengths.list.${i}`;
  const lead = (undone: Piece[]) => sentence(source, words.undone, { undone }, `${at}.undone`);
  return inTurn(
    passageAt(source, `${at}.what`),
    passageAt(source, `${at}.undone`, lead),
    builtOf(source, id, at),
  );
}

/** What keeps the person from offending, each with what could undo it; or that nothing is seen yet. */
export function strengthsOf(source: Source): Entry[] {
  const { list } = source.a.strengths;
  return under(source, words.strengths, 'strengths', [
    ...list.flatMap(({ id }, i) => paragraph(strengthOf(source, id, i))),
    ...paragraph(wholeBlock(source, 'strengths', 'none')),
  ]);
}
