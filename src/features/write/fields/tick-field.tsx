import { useFormContext } from 'react-hook-form';
import type { Ask } from '../../../assessment/ask.ts';
import type { Assessment } from '../../../assessment/assessment.ts';
import { Choice } from '../../../ui/choice.tsx';
import { ErrorMessage } from '../../../ui/error-message.tsx';
import { useAsk } from '../called.ts';
import { useTrouble } from '../troubles.ts';
import type { At } from './at.ts';

interface Props {
  at: At;
  ask: Ask;
}

/** One thing that is so or not. */
export function TickField({ at, ask }: Props) {
  const { register } = useFormContext<Assessment>();
  const { label } = useAsk(ask);
  const error = useTrouble(at);
  return (
    <div className={`field ${error ? 'field--error' : ''}`}>
      {error && <ErrorMessage id={`${at}-error`} text={error} summed />}
      <Choice
        kind="checkbox"
        id={at}
        label={label}
        aria-describedby={error && `${at}-error`}
        {...register(at)}
      />
    </div>
  );
}
