import { useFormContext, useWatch } from 'react-hook-form';
import type { Assessment } from '../../../assessment/assessment.ts';
import { areasWithoutGoal } from '../../../assessment/needed/plan.ts';
import { planAsks as asks, blankGoal, goalsAtMost, rarAccount } from '../../../assessment/plan.ts';
import { Button } from '../../../ui/button.tsx';
import { TickField } from '../fields/tick-field.tsx';
import { WordsField } from '../fields/words-field.tsx';
import { GoalCard } from './goal-card.tsx';
import { Rows } from './rows.tsx';
import { useRows } from './use-rows.ts';

export function PlanPart() {
  const goals = useRows('plan.goals');
  useWatch<Assessment>({ name: ['plan', 'areas', 'person.rarDays'] });
  const { getValues } = useFormContext<Assessment>();
  const now = getValues();
  const rar = rarAccount(now.person.rarDays, now.plan);
  const last = goals.rows.length - 1;

  function add(serves: string[] = []) {
    goals.append(blankGoal(crypto.randomUUID(), serves));
  }

  return (
    <>
      <Rows
        what="Goal"
        rows={goals.rows}
        add="Add a goal"
        atMost={goalsAtMost}
        full="Five goals are the most there can be. More is a plan that nobody can follow."
        onAdd={() => add()}
        onRemove={goals.remove}
        written={goals.written}
        more={(_, i) => (
          <>
            {i > 0 && (
              <Button look="link" className="small" onClick={() => goals.move(i, i - 1)}>
                Move goal {i + 1} up
              </Button>
            )}
            {i < last && (
              <Button look="link" className="small" onClick={() => goals.move(i, i + 1)}>
                Move goal {i + 1} down
              </Button>
            )}
          </>
        )}
      >
        {(row, i) => <GoalCard id={row.id} index={i} />}
      </Rows>
      {areasWithoutGoal(now).map((one) => (
        <section className="entry" key={one.id} aria-label={one.title}>
          <p>
            <b>{one.title}</b> is said to drive {one.answer.harm ? 'serious harm' : 'offending'},
            and no goal serves it.{' '}
            {goals.rows.length < goalsAtMost && (
              <Button look="link" onClick={() => add([one.id])}>
                Add a goal for {one.short}
              </Button>
            )}
          </p>
          <WordsField at={`plan.without.${one.id}.why`} ask={asks.without} small />
          <TickField at={`plan.without.${one.id}.endangers`} ask={asks.endangers} />
        </section>
      ))}
      {rar.ordered > 0 && (
        <section aria-label="RAR days">
          <p>
            {rar.planned} of {rar.ordered} RAR days (rehabilitation activity requirement) are
            planned in the goals.
          </p>
          {(rar.left > 0 || now.plan.rarRest) && (
            <WordsField at="plan.rarRest" ask={asks.rarRest} small />
          )}
        </section>
      )}
    </>
  );
}
