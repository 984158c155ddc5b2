import { offenceAsks as asks } from '../offence.ts';
import { isSaid } from '../passage.ts';
import { filled, firstWords, type NeededOf, neededIn } from './needed.ts';

export const neededOfOffence: NeededOf = (a) => {
  const o = a.offence;
  const need = neededIn('offence', a);
  const disputes = o.disputed.flatMap((d, i) =>
    filled(d.says)
      ? [
          need(`offence.disputed.${i}.treated`, asks.treated, filled(d.treated), {
            written: true,
            of: firstWords(d.says, ''),
          }),
        ]
      : [],
  );
  const gap = o.conviction === 'not-known' || o.conviction === 'not-asked';
  const conviction = gap
    ? need('offence.convictionNote', asks.convictionNote, filled(o.convictionNote))
    : need('offence.conviction', asks.conviction, o.conviction !== '');
  return [
    need('offence.known', asks.known, isSaid(o.known), { written: true }),
    ...disputes,
    conviction,
    need('offence.myView', asks.myView, isSaid(o.myView), { written: true }),
  ];
};
