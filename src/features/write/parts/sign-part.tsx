import { useWatch } from 'react-hook-form';
import type { Assessment } from '../../../assessment/assessment.ts';
import { signAsks as asks } from '../../../assessment/sign.ts';
import { DayField } from '../fields/day-field.tsx';
import { LineField } from '../fields/line-field.tsx';
import { PassageField } from '../fields/passage-field.tsx';
import { TickField } from '../fields/tick-field.tsx';
import { WordsField } from '../fields/words-field.tsx';
import { Band } from '../review/band.tsx';
import { Signature } from './signature.tsx';

export function SignPart() {
  const differs = useWatch<Assessment, 'sign.manager.differs'>({ name: 'sign.manager.differs' });
  return (
    <>
      <Band />
      <PassageField at="sign.changeMind" ask={asks.changeMind} />
      <Signature />
      <h2 className="part-head">A manager’s view</h2>
      <p className="quiet small">It stands beside yours and changes nothing that you wrote.</p>
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
      <h2 className="part-head">Marking</h2>
      <LineField
        at="marking"
        ask={{ ask: 'Official marking', hint: 'At the head and foot of the sheet.' }}
        small
        width={20}
      />
    </>
  );
}
