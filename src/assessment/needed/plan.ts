import { allAreas } from '../area.ts';
import type { Assessment } from '../assessment.ts';
import { planAsks as asks, blankGoal, rarAccount } from '../plan.ts';
import { filled, firstWords, type Needed, type NeededOf, neededIn } from './needed.ts';

function isDropped(a: Assessment, goal: string): boolean {
  return a.since.goals[goal]?.progress === 'dropped';
}

/** Areas that drive offending or harm and that no goal serves: each needs a goal or a line saying why not (P17). */
export function areasWithoutGoal(a: Assessment) {
  return allAreas(a.areas).filter(
    (one) =>
      one.answer.state === 'matters' &&
      (one.answer.offending || one.answer.harm) &&
      !a.plan.goals.some((g) => g.serves.includes(one.id) && !isDropped(a, g.id)),
  );
}

function neededGoals(a: Assessment): Needed[] {
  const need = neededIn('plan', a);
  const { goals } = a.plan;
  const shown = goals.length > 0 ? goals : [blankGoal('first')];
  return shown.flatMap((g, i) => {
    const at = `plan.goals.${i}`;
    const of = goals.length > 1 ? firstWords(g.words, `Goal ${i + 1}`) : '';
    return [
      need(`${at}.words`, asks.words, filled(g.words), {
        written: true,
        of: goals.length > 1 ? `Goal ${i + 1}` : '',
      }),
      need(`${at}.first`, asks.first, filled(g.first), { written: true, of }),
      need(`${at}.who`, asks.who, filled(g.who), { of }),
      need(`${at}.by`, asks.by, filled(g.by), { of }),
      need(`${at}.know`, asks.know, filled(g.know), { written: true, of }),
    ];
  });
}

export const neededOfPlan: NeededOf = (a) => {
  const need = neededIn('plan', a);
  const unmet = areasWithoutGoal(a).map((one) =>
    need(`plan.without.${one.id}.why`, asks.without, filled(a.plan.without[one.id]?.why ?? ''), {
      of: one.title,
    }),
  );
  const rar = rarAccount(a.person.rarDays, a.plan);
  const rest =
    rar.left > 0
      ? [
          need('plan.rarRest', asks.rarRest, filled(a.plan.rarRest), {
            lacks: `${rar.left} of ${rar.ordered}`,
          }),
        ]
      : [];
  return [...neededGoals(a), ...unmet, ...rest];
};
