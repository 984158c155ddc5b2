import { isSaid } from '../passage.ts';
import { signAsks } from '../sign.ts';
import { agreementNeedsReason, viewAsks } from '../view.ts';
import { filled, type NeededOf, neededIn } from './needed.ts';

export const neededOfView: NeededOf = (a) => {
  const v = a.view;
  const need = neededIn('view', a);
  return [
    need('view.words', viewAsks.words, isSaid(v.words), { written: true }),
    agreementNeedsReason(v)
      ? need('view.agreementNote', viewAsks.agreementNote, filled(v.agreementNote))
      : need('view.agreement', viewAsks.agreement, v.agreement !== ''),
  ];
};

export const neededOfSign: NeededOf = (a) => {
  const need = neededIn('sign', a);
  return [
    need('sign.changeMind', signAsks.changeMind, isSaid(a.sign.changeMind), { written: true }),
    need('sign.signed', signAsks.signed, a.sign.signed),
  ];
};
