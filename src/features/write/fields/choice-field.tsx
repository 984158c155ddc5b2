import { useFormContext, useWatch } from 'react-hook-form';
import type { Ask } from '../../../assessment/ask.ts';
import type { Assessment } from '../../../assessment/assessment.ts';
import { Choice } from '../../../ui/choice.tsx';
import { Choices } from '../../../ui/choices.tsx';
import { useAsk } from '../called.ts';
import { useTrouble } from '../troubles.ts';
import type { At } from './at.ts';

interface Props {
  at: At;
  ask: Ask;
  /** What can be chosen: stored value to wording. */
  options: Record<string, string>;
  small?: boolean;
  down?: boolean;
}

/**
 * One answer out of a few, all in view. Not registered with the form, which reads a group with nothing chosen as null:
 * an answer not given is an empty string, as in every other field.
 */
export function ChoiceField({ at, ask, options, small = false, down = false }: Props) {
  const { setValue } = useFormContext<Assessment>();
  const chosen = useWatch<Assessment>({ name: at });
  const { label, hint } = useAsk(ask);
  const error = useTrouble(at);
  return (
    <Choices id={at} legend={label} hint={hint} error={error} summed small={small} down={down}>
      {Object.entries(options).map(([value, title], i) => (
        <Choice
          key={value}
          kind="radio"
          id={i === 0 ? at : `${at}-${value}`}
          label={title}
          value={value}
          name={at}
          checked={chosen === value}
          onChange={() => setValue(at, value as never, { shouldDirty: true })}
        />
      ))}
    </Choices>
  );
}
