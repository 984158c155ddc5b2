import { useFormContext, useWatch } from 'react-hook-form';
import type { Assessment } from '../../../assessment/assessment.ts';
import { areasWithoutGoal } from '../../../assessment/needed/plan.ts';
import { planAsks as asks } from '../../../assessment/plan.ts';
import { Button } from '../../../ui/button.tsx';
import { TickField } from '../fields/tick-field.tsx';
import { WordsField } from '../fields/words-field.tsx';

interface Props {
  /** True once there is a goal: before that, nobody needs to say why there is none. */
  begun: boolean;
  /** Adds a goal for an area; null when there can be no more goals. */
  onAdd: ((serves: string[]) => void) | null;
}

/** The areas that drive offending or harm and that no goal serves: a goal for each, or a line saying why not (P17). */
export function Unserved({ begun, onAdd }: Props) {
  useWatch<Assessment>({ name: ['plan.goals', 'areas'] });
  const { getValues } = useFormContext<Assessment>();
  return areasWithoutGoal(getValues()).map((one) => (
    <section className="entry" key={one.id} aria-label={one.title}>
      <p>
        No goal yet for <b>{one.short}</b>, which{' '}
        {one.answer.harm ? 'drives serious harm' : 'drives offending'}.{' '}
        {onAdd && (
          <Button look="link" onClick={() => onAdd([one.id])}>
            Add a goal for {one.short}
          </Button>
        )}
      </p>
      {begun && (
        <>
          <WordsField at={`plan.without.${one.id}.why`} ask={asks.without} small />
          <TickField at={`plan.without.${one.id}.endangers`} ask={asks.endangers} />
        </>
      )}
    </section>
  ));
}
