import { type Dispute, notAccepted } from '../../assessment/offence.ts';
import { labels } from '../labels.ts';
import { inTurn, phrase } from '../phrase.ts';
import { quoted, typed, wording } from '../piece.ts';
import type { Block, Piece } from '../sheet.ts';
import { passagePieces } from './passage.ts';
import { block, type Scene } from './scene.ts';

const text = labels.offence;

function disputePieces(d: Dispute, i: number): Piece[] {
  const at = `offence.disputed.${i}`;
  const slots = {
    says: typed(`${at}.says`, d.says),
    treated: typed(`${at}.treated`, d.treated, 'view'),
  };
  // An open one is said once, at the head of the sheet, where it can't be missed.
  if (d.open && slots.says.length > 0) {
    return phrase(text.open, { treated: slots.treated }, `${at}.treated`);
  }
  const words = slots.says.length > 0 ? text.disputed : text.treated;
  return phrase(words, slots, `${at}.says`);
}

/** What the court found, what the person says of it, and how that account is used here. */
function accountPieces(scene: Scene): Piece[] {
  const o = scene.a.offence;
  if (!notAccepted(o)) return [];
  const says = quoted('offence.theySay', o.theySay);
  const use =
    o.use === 'verdict'
      ? [wording('offence.use', text.verdict, 'known')]
      : o.use === 'other'
        ? phrase(
            text.other,
            { note: typed('offence.useNote', o.useNote, 'view') },
            'offence.useNote',
          )
        : [];
  return inTurn(
    phrase(
      text.courtFound,
      { found: typed('offence.courtFound', o.courtFound) },
      'offence.courtFound',
    ),
    phrase(text.says, { says }, 'offence.theySay', scene.name),
    phrase(text.appeal, { appeal: typed('offence.appeal', o.appeal) }, 'offence.appeal'),
    use,
  );
}

function convictionPieces(scene: Scene): Piece[] {
  const o = scene.a.offence;
  if (o.conviction === '') return [];
  const at = 'offence.conviction';
  const note =
    o.conviction === 'not-asked' ? typed('offence.convictionNote', o.convictionNote) : [];
  const said =
    note.length > 0
      ? phrase(text.convictionNote, { note }, at, scene.name)
      : [wording(at, scene.name(text.conviction[o.conviction]), 'known')];
  return inTurn(said, accountPieces(scene));
}

/** What happened and why: known, disputed, how the conviction is taken, the writer's view. */
export function composeOffence(scene: Scene): Block[] {
  const o = scene.a.offence;
  return [
    ...block('known', passagePieces('offence.known', o.known, scene)),
    ...block('disputed', inTurn(...o.disputed.map(disputePieces), convictionPieces(scene))),
    ...block('view', passagePieces('offence.myView', o.myView, scene)),
  ];
}
