import { named } from '../../assessment/ask.ts';
import { notAccepted } from '../../assessment/offence.ts';
import { inTurn } from '../../sheet/phrase.ts';
import { wording } from '../../sheet/piece.ts';
import type { Piece } from '../../sheet/sheet.ts';
import type { Entry } from '../told/told.ts';
import { passageAt, viewAt } from './passage.ts';
import { paragraph, type Source, saidAt, sentence, typedAt, under } from './source.ts';
import { gapsSaid, reportWords as words } from './wordings.ts';

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
    one(words.used, 'note', 'offence.useNote'),
  );
}

function conviction(source: Source): Piece[] {
  const [at, noted] = ['offence.conviction', 'offence.convictionNote'];
  if (source.a.offence.conviction !== 'not-known') return saidAt(source, at, noted);
  const subject = [wording(at, named(words.taken, source.a.person.called), 'known')];
  return sentence(source, gapsSaid['not-known'], { subject, note: typedAt(source, noted) }, at);
}

/** What was done, what is in dispute, how the person takes it, and why it happened. */
export function offenceOf(source: Source): Entry[] {
  return under(source, words.offence, 'offence', [
    ...paragraph(passageAt(source, 'offence.known')),
    ...paragraph(inTurn(disputes(source), conviction(source), account(source))),
    ...paragraph(viewAt(source, 'offence.myView')),
  ]);
}
