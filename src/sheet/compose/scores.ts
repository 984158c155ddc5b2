import type { Score } from '../../assessment/risk.ts';
import { labels } from '../labels.ts';
import { inTurn, listed, phrase } from '../phrase.ts';
import { typed, wording } from '../piece.ts';
import type { Piece } from '../sheet.ts';
import type { Scene } from './scene.ts';

const text = labels.risk;

function scorePiece(scene: Scene, s: Score, i: number, dated: boolean): Piece[] {
  const at = `risk.scores.list.${i}`;
  const slots = {
    title: typed(`${at}.name`, s.name),
    figure: typed(`${at}.figure`, s.figure),
    band: typed(`${at}.band`, s.band),
  };
  const score = phrase(text.score, slots, `${at}.name`);
  const on = dated ? typed(`${at}.on`, scene.day(s.on)) : [];
  return on.length > 0 ? phrase(text.scoreOn, { score, on }, `${at}.on`) : score;
}

function recorded(scene: Scene): Piece[] {
  const { list, state } = scene.a.risk.scores;
  const days = new Set(list.map((s) => s.on.trim()));
  // One date for all is said once, after the last.
  const oneDay = days.size === 1 && list.length > 1;
  const scores = listed(
    list.map((s, i) => scorePiece(scene, s, i, !oneDay)),
    ', ',
  );
  const on = oneDay ? typed('risk.scores.list.0.on', scene.day(list[0]?.on ?? '')) : [];
  const words = state === 'too-old' ? text.tooOldList : text.scores;
  return phrase(words, { scores, on }, 'risk.scores.state');
}

/** Official scores as they stand on the record, and whether and why the writer departs from them. */
export function scorePieces(scene: Scene): Piece[] {
  const { state, agreed, why } = scene.a.risk.scores;
  const at = 'risk.scores.state';
  if (state === '') return [];
  if (state === 'none') return [wording(at, text.noScores, 'known')];
  const list = recorded(scene);
  const old = state === 'too-old' && list.length === 0 ? [wording(at, text.tooOld, 'known')] : [];
  const said = agreed === '' ? [] : [wording('risk.scores.agreed', text[agreed], 'view')];
  const reason = phrase(
    '{why}.',
    // Of scores that are too old it says who asks for new ones: no view of theirs.
    { why: typed('risk.scores.why', why, state === 'too-old' ? 'known' : 'view') },
    'risk.scores.why',
  );
  return inTurn(list, old, said, reason);
}
