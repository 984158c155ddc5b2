import { notAccepted } from '../../assessment/offence.ts';
import { inTurn } from '../../sheet/phrase.ts';
import type { Piece } from '../../sheet/sheet.ts';
import type { Entry } from '../told/told.ts';
import { viewOf } from './in-my-view.ts';
import { paragraph, type Source, saidAt, sentence, typedAt, under } from './source.ts';
import { reportWords as words } from './wordings.ts';

function disputes(source: Source): Piece[] {
  return inTurn(
    ...source.a.offence.disputed.map((_, i) => {
      const at = `offence.disputed.${i}`;
      return inTurn(
        sentence(source, words.dispute, { says: typedAt(source, `${at}.says`) }, at),
        sentence(source, words.treated, { treated: typedAt(source, `${at}.treated`) }, at),
      );
    }),
  );
}

function account(source: Source): Piece[] {
  if (!notAccepted(source.a.offence)) return [];
  const one = (wording: string, slot: string, at: string) =>
    sentence(source, wording, { [slot]: typedAt(source, at) }, at);
  return inTurn(
    one(words.courtFound, 'found', 'offence.courtFound'),
    one(words.theySay, 'says', 'offence.theySay'),
    one(words.appeal, 'appeal', 'offence.appeal'),
    saidAt(source, 'offence.use'),
  );
}

/** What was done, what is in dispute, how the person takes it, and why it happened. */
export function offenceOf(source: Source): Entry[] {
  const myView = 'offence.myView';
  return under(source, words.offence, 'offence', [
    ...paragraph(saidAt(source, 'offence.known')),
    ...paragraph(inTurn(disputes(source), saidAt(source, 'offence.conviction'), account(source))),
    ...paragraph(viewOf(source, myView, saidAt(source, myView))),
  ]);
}
