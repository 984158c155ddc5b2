import { useFormContext, useWatch } from 'react-hook-form';
import type { Assessment } from '../../../assessment/assessment.ts';
import { today } from '../../../assessment/day.ts';
import { signAsks } from '../../../assessment/sign.ts';
import { Choice } from '../../../ui/choice.tsx';
import { ErrorMessage } from '../../../ui/error-message.tsx';
import { useTrouble } from '../troubles.ts';

const at = 'sign.signed';

/** The writer's signature. It carries the day on which it was given, whenever the assessment was written. */
export function Signature() {
  const { setValue } = useFormContext<Assessment>();
  const signed = useWatch<Assessment, 'sign.signed'>({ name: at });
  const error = useTrouble(at);
  return (
    <div className={`field ${error ? 'field--error' : ''}`}>
      {error && <ErrorMessage id={`${at}-error`} text={error} summed />}
      <Choice
        kind="checkbox"
        id={at}
        label={signAsks.signed.ask}
        checked={signed}
        aria-describedby={error && `${at}-error`}
        onChange={(e) => {
          setValue('sign.signed', e.target.checked);
          setValue('sign.signedOn', e.target.checked ? today() : '');
        }}
      />
    </div>
  );
}
