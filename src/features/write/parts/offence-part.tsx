import { useWatch } from 'react-hook-form';
import type { Assessment } from '../../../assessment/assessment.ts';
import { offenceAsks as asks, convictionStates } from '../../../assessment/offence.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { LineField } from '../fields/line-field.tsx';
import { PassageField } from '../fields/passage-field.tsx';
import { TickField } from '../fields/tick-field.tsx';
import { WordsField } from '../fields/words-field.tsx';
import { Help } from '../help/help.tsx';
import { NotAccepted } from './not-accepted.tsx';
import { Rows } from './rows.tsx';
import { useRows } from './use-rows.ts';

export function OffencePart() {
  const disputes = useRows('offence.disputed');
  const conviction = useWatch<Assessment, 'offence.conviction'>({ name: 'offence.conviction' });
  return (
    <>
      <PassageField at="offence.known" ask={asks.known} />
      <h2 className="part-head">Disputed</h2>
      <Rows
        what="Disputed point"
        rows={disputes.rows}
        add="Add a point that is disputed"
        onAdd={() =>
          disputes.append({ id: crypto.randomUUID(), says: '', treated: '', open: false })
        }
        onRemove={disputes.remove}
        written={disputes.written}
      >
        {(_, i) => (
          <>
            <WordsField at={`offence.disputed.${i}.says`} ask={asks.says} small />
            <WordsField at={`offence.disputed.${i}.treated`} ask={asks.treated} small />
            <TickField at={`offence.disputed.${i}.open`} ask={asks.open} />
          </>
        )}
      </Rows>
      <ChoiceField at="offence.conviction" ask={asks.conviction} options={convictionStates} />
      {(conviction === 'not-known' || conviction === 'not-asked') && (
        <LineField at="offence.convictionNote" ask={asks.convictionNote} />
      )}
      {(conviction === 'part' || conviction === 'no') && <NotAccepted />}
      <Help about="why-now" title="What makes a good “why now”, with two examples" />
      <PassageField at="offence.myView" ask={asks.myView} />
    </>
  );
}
