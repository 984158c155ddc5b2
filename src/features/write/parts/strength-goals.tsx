import { useWatch } from 'react-hook-form';
import type { Assessment } from '../../../assessment/assessment.ts';
import type { Goal } from '../../../assessment/plan.ts';
import { strengthAsks } from '../../../assessment/strengths.ts';
import { TicksField } from '../fields/ticks-field.tsx';

/** Points from a strength to the goals that build on it, once there are goals. */
export function StrengthGoals({ index }: { index: number }) {
  const goals = (useWatch<Assessment>({ name: 'plan.goals' }) ?? []) as Goal[];
  if (goals.length === 0) return null;
  return (
    <TicksField
      at={`strengths.list.${index}.goals`}
      ask={strengthAsks.goals}
      small
      options={goals.map((g, i) => ({ id: g.id, title: `${i + 1} ${g.words}`.trim() }))}
    />
  );
}
