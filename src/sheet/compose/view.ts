import { correctionOutcomes } from '../../assessment/view.ts';
import { aboutSaid } from '../disputed.ts';
import { labels } from '../labels.ts';
import { inTurn, phrase } from '../phrase.ts';
import { typed, wording } from '../piece.ts';
import type { Block, Piece } from '../sheet.ts';
import { passagePieces } from './passage.ts';
import { block, type Scene } from './scene.ts';

const text = labels.view;

function agreementPieces(scene: Scene): Piece[] {
  const { agreement, agreementNote } = scene.a.view;
  if (agreement === '') return [];
  const note = typed('view.agreementNote', agreementNote);
  const at = 'view.agreement';
  if (note.length === 0) return [wording(at, scene.name(text.agreement[agreement]), 'known')];
  return phrase(text.agreementNote[agreement], { note }, at, scene.name);
}

function correctionBlocks(scene: Scene): Block[] {
  return scene.a.view.corrections.flatMap((c, i) => {
    const at = `view.corrections.${i}`;
    const wrong = typed(`${at}.wrong`, c.wrong);
    if (wrong.length === 0) return [];
    const outcome = [wording(`${at}.outcome`, correctionOutcomes[c.outcome], 'known')];
    const passage = aboutSaid(scene.a, c.about);
    const about = passage ? [wording(`${at}.about`, passage, 'known')] : [];
    const slots = { about, wrong, outcome };
    return block(`correction-${c.id}`, phrase(text.correction, slots, `${at}.wrong`));
  });
}

/** The person's own words, what they agree with, the corrections that they ask for, and their copy. */
export function composeView(scene: Scene): Block[] {
  const v = scene.a.view;
  const given = typed('view.copyGiven', scene.day(v.copyGiven));
  return [
    ...block(
      'words',
      inTurn(
        passagePieces('view.words', v.words, scene),
        agreementPieces(scene),
        phrase(text.copy, { on: given }, 'view.copyGiven'),
      ),
    ),
    ...correctionBlocks(scene),
  ];
}
