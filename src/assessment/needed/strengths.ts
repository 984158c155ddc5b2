import type { Assessment } from '../assessment.ts';
import { isSaid } from '../passage.ts';
import { strengthAsks as asks, blankStrength, type Strength } from '../strengths.ts';
import { filled, firstWords, type NeededOf, neededIn } from './needed.ts';

/** A goal that was since removed builds on nothing. */
function builtByGoal(a: Assessment, s: Strength): boolean {
  return a.plan.goals.some((g) => s.goals.includes(g.id));
}

/** At least one strength with its three answers; or none that can be seen, and what was tried. */
export const neededOfStrengths: NeededOf = (a) => {
  const { list, none, tried } = a.strengths;
  const need = neededIn('strengths', a);
  if (none && list.length === 0)
    return [need('strengths.tried', asks.tried, filled(tried), { written: true })];
  const shown = list.length > 0 ? list : [blankStrength('first', '')];
  return shown.flatMap((s, i) => {
    const at = `strengths.list.${i}`;
    const of = list.length > 1 ? firstWords(s.what.text, `Strength ${i + 1}`) : '';
    return [
      need(`${at}.what`, list.length > 1 ? { ask: asks.what.ask } : asks.what, isSaid(s.what), {
        written: true,
        of: list.length > 1 ? `Strength ${i + 1}` : '',
      }),
      need(`${at}.undone`, asks.undone, isSaid(s.undone), { written: true, of }),
      need(`${at}.built`, asks.built, isSaid(s.built) || builtByGoal(a, s), { written: true, of }),
    ];
  });
};
