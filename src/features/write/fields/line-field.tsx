import { useFormContext } from 'react-hook-form';
import type { Ask } from '../../../assessment/ask.ts';
import type { Assessment } from '../../../assessment/assessment.ts';
import { describedBy, Field } from '../../../ui/field.tsx';
import { useAsk } from '../called.ts';
import { OldWords } from '../review/old-words-later.tsx';
import { useTrouble } from '../troubles.ts';
import type { At } from './at.ts';

interface Props {
  at: At;
  ask: Ask;
  small?: boolean;
  /** Width in characters; the whole column where it is left out. */
  width?: 4 | 10 | 20;
}

/** One line of text. */
export function LineField({ at, ask, small = false, width }: Props) {
  const { register } = useFormContext<Assessment>();
  const { label, hint } = useAsk(ask);
  const error = useTrouble(at);
  return (
    <Field id={at} label={label} hint={hint} error={error} summed small={small}>
      <input
        id={at}
        type="text"
        autoComplete="off"
        className={`govuk-input ${width ? `govuk-input--width-${width}` : ''}`}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(at, hint, error)}
        {...register(at)}
      />
      <OldWords at={at} />
    </Field>
  );
}
