import { useWatch } from 'react-hook-form';
import type { Ask } from '../../../assessment/ask.ts';
import type { Assessment } from '../../../assessment/assessment.ts';
import {
  agreements,
  viewAsks as asks,
  blankCorrection,
  correctionOutcomes,
} from '../../../assessment/view.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { DayField } from '../fields/day-field.tsx';
import { LineField } from '../fields/line-field.tsx';
import { PassageField } from '../fields/passage-field.tsx';
import { WordsField } from '../fields/words-field.tsx';
import { Rows } from './rows.tsx';
import { useRows } from './use-rows.ts';

/** What is asked further, by the answer; what it agrees or disagrees with otherwise. */
const notes: Partial<Record<string, Ask>> = {
  'not-asked': asks.notAsked,
  'not-shown': asks.notShown,
};

export function ViewPart() {
  const corrections = useRows('view.corrections');
  const agreement = useWatch<Assessment, 'view.agreement'>({ name: 'view.agreement' });
  return (
    <>
      <PassageField at="view.words" ask={asks.words} alsoGaps={['would-not-say']} />
      <ChoiceField at="view.agreement" ask={asks.agreement} options={agreements} />
      {agreement !== '' && agreement !== 'would-not-say' && (
        <WordsField at="view.agreementNote" ask={notes[agreement] ?? asks.agreementNote} small />
      )}
      <h2 className="part-head">Corrections asked for</h2>
      <Rows
        what="Correction"
        rows={corrections.rows}
        add="Add a correction that is asked for"
        onAdd={() => corrections.append(blankCorrection(crypto.randomUUID()))}
        onRemove={corrections.remove}
        written={corrections.written}
      >
        {(_, i) => (
          <>
            <WordsField at={`view.corrections.${i}.wrong`} ask={asks.wrong} small />
            <WordsField at={`view.corrections.${i}.should`} ask={asks.should} small />
            <DayField at={`view.corrections.${i}.on`} ask={asks.on} small />
            <ChoiceField
              at={`view.corrections.${i}.outcome`}
              ask={asks.outcome}
              options={correctionOutcomes}
              small
            />
            <div className="pair">
              <WordsField at={`view.corrections.${i}.why`} ask={asks.why} small />
              <LineField at={`view.corrections.${i}.by`} ask={asks.by} small />
            </div>
          </>
        )}
      </Rows>
      <DayField at="view.copyGiven" ask={asks.copyGiven} />
    </>
  );
}
