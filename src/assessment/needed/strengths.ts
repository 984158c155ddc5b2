import { isSaid } from '../passage.ts';
import { strengthAsks as asks, blankStrength } from '../strengths.ts';
import { filled, firstWords, type NeededOf, neededIn } from './needed.ts';

/** At least one strength with its three answers; or none that can be seen, and what was tried. */
export const neededOfStrengths: NeededOf = (a) => {
  const { list, none, tried } = a.strengths;
  const need = neededIn('strengths', a);
  if (none) return [need('strengths.tried', asks.tried, filled(tried), { written: true })];
  const shown = list.length > 0 ? list : [blankStrength('first', '')];
  return shown.flatMap((s, i) => {
    const at = `strengths.list.${i}`;
    const of = list.length > 1 ? firstWords(s.what.text, `Strength ${i + 1}`) : '';
    return [
      need(`${at}.what`, asks.what, isSaid(s.what), {
        written: true,
        of: list.length > 1 ? `Strength ${i + 1}` : '',
      }),
      need(`${at}.undone`, asks.undone, isSaid(s.undone), { written: true, of }),
      need(`${at}.built`, asks.built, isSaid(s.built) || s.goals.length > 0, { written: true, of }),
    ];
  });
};
