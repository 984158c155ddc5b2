import { allAreas, drives } from '../../assessment/area.ts';
import { inTurn } from '../../sheet/phrase.ts';
import { wording } from '../../sheet/piece.ts';
import type { Piece } from '../../sheet/sheet.ts';
import type { Entry } from '../told/told.ts';
import { viewOf } from './in-my-view.ts';
import { paragraph, type Source, saidAt, sentence, under, wholeBlock } from './source.ts';
import { reportWords as words } from './wordings.ts';

function areaOf(source: Source, one: ReturnType<typeof allAreas>[number]): Piece[] {
  const at = `areas.answers.${one.id}`;
  const known = saidAt(source, `${at}.known`);
  const why = saidAt(source, `${at}.why`);
  if (known.length + why.length === 0) return [];
  const driven = drives(one.answer);
  const slots = {
    title: [wording(`${at}.state`, one.title, 'strong')],
    drives: driven ? [wording(`${at}.offending`, driven, 'known')] : [],
  };
  const head = sentence(source, words.area, slots, `${at}.state`);
  return inTurn(head, known, viewOf(source, `${at}.why`, why));
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

function strengthOf(source: Source, id: string, i: number): Piece[] {
  const at = `strengths.list.${i}`;
  const undone = saidAt(source, `${at}.undone`);
  const isBuilt = (piece: Piece) =>
    (piece.at === `${at}.built` || piece.at === `${at}.goals`) && piece.as !== 'label';
  const built = wholeBlock(source, 'strengths', id, isBuilt);
  return inTurn(
    saidAt(source, `${at}.what`),
    sentence(source, words.undone, { undone }, `${at}.undone`),
    sentence(source, words.built, { built }, `${at}.built`),
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
