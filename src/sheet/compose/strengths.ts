import { type Strength, strengthKinds } from '../../assessment/strengths.ts';
import { labels } from '../labels.ts';
import { inTurn, phrase } from '../phrase.ts';
import { stopped, typed, wording } from '../piece.ts';
import type { Block, Piece } from '../sheet.ts';
import { goalsSaid } from './goal-numbers.ts';
import { passagePieces } from './passage.ts';
import { block, type Scene } from './scene.ts';

const text = labels.strengths;

/** Numbers of the goals that build on a strength, whichever end it was tied from. */
function goalNumbers(scene: Scene, s: Strength): number[] {
  return scene.a.plan.goals.flatMap((g, i) =>
    g.words.trim() && (s.goals.includes(g.id) || g.serves.includes(s.id)) ? [i + 1] : [],
  );
}

function builtPieces(scene: Scene, s: Strength, at: string): Piece[] {
  const goals = goalsSaid(`${at}.goals`, goalNumbers(scene, s), 'known');
  const words = passagePieces(`${at}.built`, s.built, scene);
  const also = phrase(words.length > 0 ? text.asWellAs : text.goals, { goals }, `${at}.goals`);
  return phrase(text.built, { built: inTurn(words, also) }, `${at}.built`);
}

function strengthBlock(scene: Scene, s: Strength, i: number): Block[] {
  const at = `strengths.list.${i}`;
  const kind = strengthKinds.find((k) => k.id === s.kind && k.id !== 'own');
  const what = passagePieces(`${at}.what`, s.what, scene);
  const title =
    kind && what.length > 0 ? [wording(`${at}.kind`, scene.name(kind.title), 'strong')] : [];
  const undone = passagePieces(`${at}.undone`, s.undone, scene);
  const built = builtPieces(scene, s, at);
  return block(s.id, inTurn(title, what, phrase(text.undone, { undone }, `${at}.undone`), built));
}

/** What already keeps the person from offending; or that nothing is seen yet, and what was looked for. */
export function composeStrengths(scene: Scene): Block[] {
  const { list, none, tried } = scene.a.strengths;
  if (!none) return list.flatMap((s, i) => strengthBlock(scene, s, i));
  const said = wording('strengths.none', text.none, 'known');
  const looked = phrase(
    text.tried,
    { tried: typed('strengths.tried', stopped(tried)) },
    'strengths.tried',
  );
  return block('none', inTurn([said], looked));
}
