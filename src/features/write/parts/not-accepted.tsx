import { useWatch } from 'react-hook-form';
import type { Assessment } from '../../../assessment/assessment.ts';
import { appealWarning, offenceAsks as asks, uses } from '../../../assessment/offence.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { WordsField } from '../fields/words-field.tsx';

/** What is asked where the person does not accept the conviction, or not all of it. */
export function NotAccepted() {
  const use = useWatch<Assessment, 'offence.use'>({ name: 'offence.use' });
  return (
    <div className="entry">
      <p className="note">{appealWarning}</p>
      <WordsField at="offence.courtFound" ask={asks.courtFound} small />
      <WordsField at="offence.theySay" ask={asks.theySay} small />
      <WordsField at="offence.appeal" ask={asks.appeal} small />
      <ChoiceField at="offence.use" ask={asks.use} options={uses} small down />
      {use === 'other' && <WordsField at="offence.useNote" ask={asks.useNote} small />}
    </div>
  );
}
