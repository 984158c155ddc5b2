import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Ask } from '../../../assessment/ask.ts';
import type { Assessment } from '../../../assessment/assessment.ts';
import { readDay, readsAsDay, sayDay } from '../../../assessment/day.ts';
import { describedBy, Field } from '../../../ui/field.tsx';
import { useAsk } from '../called.ts';
import { useTrouble } from '../troubles.ts';
import type { At } from './at.ts';

interface Props {
  at: At;
  ask: Ask;
  small?: boolean;
  /** True where the year may be left out. */
  yearless?: boolean;
  /** True where a month, or “last week”, is an answer too. */
  loose?: boolean;
}

/**
 * A calendar day, typed as people write it and shown in words once the field is left. What can't be read is kept as
 * typed and said so.
 */
export function DayField({ at, ask, small = false, yearless = false, loose = false }: Props) {
  const { setValue } = useFormContext<Assessment>();
  const stored = String(useWatch<Assessment>({ name: at }) ?? '');
  const [typed, setTyped] = useState<string | null>(null);
  const { label, hint } = useAsk(ask);
  const missing = useTrouble(at);
  const unread =
    !loose &&
    typed === null &&
    stored.trim() !== '' &&
    !(yearless ? readsAsDay(stored) : readDay(stored));
  const error = unread ? 'That day can’t be read. Write it like 27/3/2026.' : missing;
  return (
    <Field id={at} label={label} hint={hint} error={error} summed={!unread} small={small}>
      <input
        id={at}
        type="text"
        autoComplete="off"
        className="govuk-input govuk-input--width-20"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(at, hint, error)}
        value={typed ?? sayDay(stored)}
        onChange={(e) => {
          setTyped(e.target.value);
          setValue(at, readDay(e.target.value) ?? e.target.value, { shouldDirty: true });
        }}
        onBlur={() => setTyped(null)}
      />
    </Field>
  );
}
