import { useWatch } from 'react-hook-form';
import type { Assessment } from '../../../assessment/assessment.ts';
import { signAsks as asks } from '../../../assessment/sign.ts';
import { DayField } from '../fields/day-field.tsx';
import { LineField } from '../fields/line-field.tsx';
import { TickField } from '../fields/tick-field.tsx';
import { WordsField } from '../fields/words-field.tsx';

/** A manager's view, and what would stand there instead where it differs. */
export function ManagerFields() {
  const differs = useWatch<Assessment, 'sign.manager.differs'>({ name: 'sign.manager.differs' });
  return (
    <>
      <div className="pair">
        <LineField at="sign.manager.name" ask={asks.managerName} small />
        <DayField at="sign.manager.on" ask={asks.managerOn} small />
      </div>
      <WordsField at="sign.manager.view" ask={asks.managerView} small />
      <TickField at="sign.manager.differs" ask={asks.differs} />
      {differs && (
        <div className="entry">
          <LineField at="sign.manager.would" ask={asks.would} small />
          <WordsField at="sign.manager.reason" ask={asks.reason} small />
        </div>
      )}
    </>
  );
}
