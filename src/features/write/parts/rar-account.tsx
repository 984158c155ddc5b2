import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Assessment } from '../../../assessment/assessment.ts';
import { planAsks as asks, rarAccount } from '../../../assessment/plan.ts';
import { WordsField } from '../fields/words-field.tsx';

/** How many of the ordered days of activity the goals account for, and what the others are for. */
export function RarAccount() {
  useWatch<Assessment>({ name: ['plan.goals', 'person.rarDays'] });
  const { getValues } = useFormContext<Assessment>();
  const { person, plan } = getValues();
  const rar = rarAccount(person.rarDays, plan);
  // Once written it stays in view, also while it is being written anew.
  const [written] = useState(plan.rarRest !== '');
  if (rar.ordered === 0) return null;
  return (
    <section aria-label="RAR days">
      <p>
        {rar.planned} of {rar.ordered} RAR days (rehabilitation activity requirement) are planned in
        the goals.
      </p>
      {(rar.left > 0 || written) && <WordsField at="plan.rarRest" ask={asks.rarRest} small />}
    </section>
  );
}
