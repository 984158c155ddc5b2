import { useWatch } from 'react-hook-form';
import { allAreas } from '../../../assessment/area.ts';
import type { Assessment } from '../../../assessment/assessment.ts';
import { planAsks as asks } from '../../../assessment/plan.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { LineField } from '../fields/line-field.tsx';
import { TicksField } from '../fields/ticks-field.tsx';
import { WordsField } from '../fields/words-field.tsx';
import { GoalStrengths } from './goal-strengths.tsx';

/** One goal: in the person's words, tied to what it serves, small enough to begin. */
export function GoalCard({ id, index }: { id: string; index: number }) {
  const [areas, inCustody, rarDays] = useWatch<
    Assessment,
    ['areas', 'person.inCustody', 'person.rarDays']
  >({
    name: ['areas', 'person.inCustody', 'person.rarDays'],
  });
  const at = `plan.goals.${index}` as const;
  const served = allAreas(areas).filter((one) => one.answer.state === 'matters');
  return (
    <>
      <WordsField at={`${at}.words`} ask={asks.words} />
      <ChoiceField
        at={`${at}.agreed`}
        ask={asks.agreed}
        options={{ agreed: 'Agreed', drafted: 'Drafted, not agreed' }}
        small
      />
      {served.length > 0 && (
        <TicksField
          at={`${at}.serves`}
          ask={asks.serves}
          options={served.map((one) => ({ id: one.id, title: one.title }))}
          small
        />
      )}
      <GoalStrengths goal={id} />
      <WordsField at={`${at}.first`} ask={asks.first} small />
      <div className="pair">
        <LineField at={`${at}.who`} ask={asks.who} small />
        <LineField at={`${at}.by`} ask={asks.by} small />
      </div>
      <WordsField at={`${at}.know`} ask={asks.know} small />
      <WordsField at={`${at}.meanwhile`} ask={asks.meanwhile} small />
      {rarDays.trim() !== '' && (
        <LineField at={`${at}.rarDays`} ask={asks.rarDays} small width={4} />
      )}
      {inCustody && (
        <>
          <WordsField at={`${at}.inCustody`} ask={asks.inCustody} small />
          <WordsField at={`${at}.beforeRelease`} ask={asks.beforeRelease} small />
          <WordsField at={`${at}.after`} ask={asks.after} small />
        </>
      )}
    </>
  );
}
