import { useEffect, useRef, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { named } from '../../../assessment/ask.ts';
import type { Assessment } from '../../../assessment/assessment.ts';
import { today } from '../../../assessment/day.ts';
import { placeOf } from '../../../assessment/place-of.ts';
import type { CaseRecord } from '../../../assessment/record.ts';
import { viewAsks as asks, blankCorrection, type Correction } from '../../../assessment/view.ts';
import { correctable } from '../../../sheet/correctable.ts';
import { Button } from '../../../ui/button.tsx';
import { useWrong } from '../../../ui/wrong.ts';
import { LineField } from '../fields/line-field.tsx';
import { AskedFields } from '../parts/correction-fields.tsx';
import { Troubles } from '../troubles.ts';

interface Props {
  record: CaseRecord;
  pressed: { at: string } | null;
  onKeep: (correction: Correction) => Promise<void>;
  onLeave: () => void;
}

/** Writes down that a correction is asked for, of a finished assessment. Not a word of it is changed by that. */
export function AskForm({ record, pressed, onKeep, onLeave }: Props) {
  const { assessment: a } = record;
  // Kept, it is one of those on the record; its place in the form stays until that closes.
  const [index] = useState(a.view.corrections.length);
  const at = `view.corrections.${index}` as const;
  const form = useForm<Assessment>({
    defaultValues: {
      ...structuredClone(a),
      view: {
        ...structuredClone(a.view),
        corrections: [
          ...structuredClone(a.view.corrections),
          { ...blankCorrection(crypto.randomUUID()), on: today() },
        ],
      },
    },
  });
  const { wrong, refuse } = useWrong();
  const [trouble, setTrouble] = useState<string | null>(null);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);

  // A press on the sheet chooses its passage, once the form is open.
  const first = useRef(pressed);
  const { setValue } = form;
  useEffect(() => {
    if (!pressed || pressed === first.current) return;
    const place = placeOf(a, pressed.at);
    const known = correctable(a).some((g) => g.passages.some((p) => p.place === place));
    if (!known) return;
    setValue(`${at}.about`, place);
    document.getElementById(`${at}.about`)?.focus();
  }, [pressed, a, at, setValue]);

  async function keep() {
    const asked = form.getValues(at);
    const says = named('Enter what {name} says is wrong', a.person.called);
    const missing = refuse(
      [`${at}.wrong`, !asked.wrong.trim() && says],
      [`${at}.by`, !asked.by.trim() && 'Enter who writes this down'],
    );
    if (missing) return;
    try {
      await onKeep(structuredClone(asked));
    } catch (error) {
      setTrouble((error as Error).message);
    }
  }

  return (
    <FormProvider {...form}>
      <form autoComplete="off" onSubmit={(e) => e.preventDefault()}>
        <h2 ref={head} tabIndex={-1}>
          Ask for a correction
        </h2>
        <p className="quiet small">
          Choose the passage here, or press it on the sheet. It stays as it is, and says that it is
          disputed.
        </p>
        <Troubles value={wrong}>
          <AskedFields index={index} />
          <LineField at={`${at}.by`} ask={asks.writtenBy} small />
        </Troubles>
        {trouble && (
          <p className="note" role="alert">
            {trouble}
          </p>
        )}
        <div className="row">
          <Button onClick={() => void keep()}>Put it on the record</Button>
          <Button look="link" onClick={onLeave}>
            Leave it as it is
          </Button>
        </div>
      </form>
    </FormProvider>
  );
}
