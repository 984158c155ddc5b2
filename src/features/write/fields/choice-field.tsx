import { useFormContext } from 'react-hook-form';
import type { Ask } from '../../../assessment/ask.ts';
import type { Assessment } from '../../../assessment/assessment.ts';
import { Choice } from '../../../ui/choice.tsx';
import { Choices } from '../../../ui/choices.tsx';
import { useAsk } from '../called.ts';
import { type At, useTrouble } from './at.ts';

interface Props {
  at: At;
  ask: Ask;
  /** What can be chosen: stored value to wording. */
  options: Record<string, string>;
  small?: boolean;
  down?: boolean;
}

/** One answer out of a few, all in view. */
export function ChoiceField({ at, ask, options, small = false, down = false }: Props) {
  const { register } = useFormContext<Assessment>();
  const { label, hint } = useAsk(ask);
  const error = useTrouble(at);
  return (
    <Choices id={at} legend={label} hint={hint} error={error} small={small} down={down}>
      {Object.entries(options).map(([value, title], i) => (
        <Choice
          key={value}
          kind="radio"
          id={i === 0 ? at : `${at}-${value}`}
          label={title}
          value={value}
          {...register(at)}
        />
      ))}
    </Choices>
  );
}
