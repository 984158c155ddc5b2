import { useFormContext } from 'react-hook-form';
import type { Ask } from '../../../assessment/ask.ts';
import type { Assessment } from '../../../assessment/assessment.ts';
import { describedBy, Field } from '../../../ui/field.tsx';
import { useAsk } from '../called.ts';
import { HintsUnder } from '../hints/later.tsx';
import { OldWords } from '../review/old-words-later.tsx';
import { useTrouble } from '../troubles.ts';
import type { At } from './at.ts';

interface Props {
  at: At;
  ask: Ask;
  small?: boolean;
}

/** A box of words without sources of its own; it grows with what is written. */
export function WordsField({ at, ask, small = false }: Props) {
  const { register } = useFormContext<Assessment>();
  const { label, hint } = useAsk(ask);
  const error = useTrouble(at);
  return (
    <Field id={at} label={label} hint={hint} error={error} summed small={small}>
      <textarea
        id={at}
        rows={1}
        autoComplete="off"
        className="govuk-textarea"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(at, hint, error)}
        // Drawn for a moment and never shown, as while a part is loaded, it would leave “undefined” in its place.
        {...register(at, { value: '' as never })}
      />
      <HintsUnder at={at} />
      <OldWords at={at} />
    </Field>
  );
}
