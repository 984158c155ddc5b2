import { useEffect } from 'react';
import { useWatch } from 'react-hook-form';
import type { Ask } from '../../../assessment/ask.ts';
import type { Assessment } from '../../../assessment/assessment.ts';
import { agreements, viewAsks as asks, blankCorrection } from '../../../assessment/view.ts';
import { aboutAhead } from '../fields/about-later.tsx';
import { ChoiceField } from '../fields/choice-field.tsx';
import { DayField } from '../fields/day-field.tsx';
import { PassageField } from '../fields/passage-field.tsx';
import { WordsField } from '../fields/words-field.tsx';
import { CorrectionFields } from './correction-fields.tsx';
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
  useEffect(() => void aboutAhead(), []);
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
        {(_, i) => <CorrectionFields index={i} />}
      </Rows>
      <DayField at="view.copyGiven" ask={asks.copyGiven} />
    </>
  );
}
