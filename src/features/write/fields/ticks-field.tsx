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
  options: { id: string; title: string }[];
  small?: boolean;
}

/** Any number of things out of a few; the field holds the ids of those that are ticked. */
export function TicksField({ at, ask, options, small = false }: Props) {
  const { setValue } = useFormContext<Assessment>();
  const chosen = (useWatch<Assessment>({ name: at }) ?? []) as string[];
  const { label, hint } = useAsk(ask);
  const error = useTrouble(at);
  return (
    <Choices id={at} legend={label} hint={hint} error={error} summed small={small}>
      {options.map((o, i) => (
        <Choice
          key={o.id}
          kind="checkbox"
          id={i === 0 ? at : `${at}-${o.id}`}
          label={o.title}
          checked={chosen.includes(o.id)}
          onChange={(e) => {
            const others = chosen.filter((id) => id !== o.id);
            setValue(at, e.target.checked ? [...others, o.id] : others, { shouldDirty: true });
          }}
        />
      ))}
    </Choices>
  );
}
