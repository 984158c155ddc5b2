import { useWatch } from 'react-hook-form';
import type { Assessment } from '../../../assessment/assessment.ts';
import { viewAsks as asks, correctionOutcomes } from '../../../assessment/view.ts';
import { AboutField } from '../fields/about-later.tsx';
import { ChoiceField } from '../fields/choice-field.tsx';
import { DayField } from '../fields/day-field.tsx';
import { LineField } from '../fields/line-field.tsx';
import { WordsField } from '../fields/words-field.tsx';

/** What is asked for: of which passage, what is wrong, what it should say, and when. */
export function AskedFields({ index }: { index: number }) {
  const at = `view.corrections.${index}` as const;
  return (
    <>
      <AboutField index={index} />
      <WordsField at={`${at}.wrong`} ask={asks.wrong} small />
      <WordsField at={`${at}.should`} ask={asks.should} small />
      <DayField at={`${at}.on`} ask={asks.on} small />
    </>
  );
}

/** A correction in a draft, with what came of it. Until that is decided, the name is that of who wrote it down. */
export function CorrectionFields({ index }: { index: number }) {
  const at = `view.corrections.${index}` as const;
  const outcome = useWatch<Assessment, `${typeof at}.outcome`>({ name: `${at}.outcome` });
  return (
    <>
      <AskedFields index={index} />
      <ChoiceField at={`${at}.outcome`} ask={asks.outcome} options={correctionOutcomes} small />
      <div className="pair">
        <WordsField at={`${at}.why`} ask={asks.why} small />
        <LineField at={`${at}.by`} ask={outcome === 'open' ? asks.writtenBy : asks.by} small />
      </div>
    </>
  );
}
