import { useEffect, useRef, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import type { Assessment } from '../../../assessment/assessment.ts';
import type { CaseRecord } from '../../../assessment/record.ts';
import { viewAsks as asks, type Correction, correctionOutcomes } from '../../../assessment/view.ts';
import { Button } from '../../../ui/button.tsx';
import { useWrong } from '../../../ui/wrong.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { LineField } from '../fields/line-field.tsx';
import { WordsField } from '../fields/words-field.tsx';
import { Troubles } from '../troubles.ts';

const { open: _, ...settled } = correctionOutcomes;

interface Props {
  record: CaseRecord;
  index: number;
  onKeep: (correction: Correction) => Promise<void>;
  onLeave: () => void;
  onReopen: () => void;
  onReview: (() => void) | null;
}

/** Says what came of a correction that was asked for, why, and who decided. */
export function OutcomeForm({ record, index, onKeep, onLeave, onReopen, onReview }: Props) {
  const at = `view.corrections.${index}` as const;
  const start = structuredClone(record.assessment);
  // Until now the name was that of who wrote it down; that stays in the history.
  const [asked] = start.view.corrections.splice(index, 1);
  if (asked) start.view.corrections.splice(index, 0, { ...asked, by: '' });
  const form = useForm<Assessment>({ defaultValues: start });
  const { wrong, refuse } = useWrong();
  const [trouble, setTrouble] = useState<string | null>(null);
  const outcome = form.watch(`${at}.outcome`);
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);

  async function keep() {
    const said = form.getValues(at);
    const missing = refuse(
      [`${at}.outcome`, said.outcome === 'open' && 'Choose what came of it'],
      [`${at}.why`, said.outcome !== 'changed' && !said.why.trim() && 'Enter why'],
      [`${at}.by`, !said.by.trim() && 'Enter who decided'],
    );
    if (missing) return;
    try {
      await onKeep(structuredClone(said));
    } catch (error) {
      setTrouble((error as Error).message);
    }
  }

  return (
    <FormProvider {...form}>
      <form ref={box} autoComplete="off" onSubmit={(e) => e.preventDefault()}>
        <Troubles value={wrong}>
          <ChoiceField at={`${at}.outcome`} ask={asks.outcome} options={settled} small />
          <div role="status">
            {outcome === 'changed' && (
              <p className="note">
                Say this once the passage itself is changed: open the assessment again, or review
                it, and change it there.{' '}
                <Button look="link" onClick={onReopen}>
                  Open it again at this passage
                </Button>
                {onReview && (
                  <>
                    {' '}
                    <Button look="link" onClick={onReview}>
                      Begin its review
                    </Button>
                  </>
                )}
              </p>
            )}
          </div>
          <WordsField at={`${at}.why`} ask={asks.why} small />
          <LineField at={`${at}.by`} ask={asks.by} small />
        </Troubles>
        {trouble && (
          <p className="note" role="alert">
            {trouble}
          </p>
        )}
        <div className="row">
          <Button onClick={() => void keep()}>Keep this outcome</Button>
          <Button look="link" onClick={onLeave}>
            Not settled yet
          </Button>
        </div>
      </form>
    </FormProvider>
  );
}
