import { useId } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Assessment } from '../../../assessment/assessment.ts';
import { firstWords } from '../../../assessment/needed/needed.ts';
import type { Strength } from '../../../assessment/strengths.ts';
import { Choice } from '../../../ui/choice.tsx';
import { Choices } from '../../../ui/choices.tsx';

/** Ties a goal to the strengths that it builds on. The tie is kept once, with the strength. */
export function GoalStrengths({ goal }: { goal: string }) {
  const { setValue } = useFormContext<Assessment>();
  const list = (useWatch<Assessment>({ name: 'strengths.list' }) ?? []) as Strength[];
  const id = useId();
  if (list.length === 0) return null;
  return (
    <Choices id={id} legend="Which strengths does it build on?" small>
      {list.map((s, i) => (
        <Choice
          key={s.id}
          kind="checkbox"
          id={`${id}-${s.id}`}
          label={firstWords(s.what.text, `Strength ${i + 1}`)}
          checked={s.goals.includes(goal)}
          onChange={(e) => {
            const others = s.goals.filter((g) => g !== goal);
            setValue(`strengths.list.${i}.goals`, e.target.checked ? [...others, goal] : others, {
              shouldDirty: true,
            });
          }}
        />
      ))}
    </Choices>
  );
}
