import { type Occasion, occasions } from '../../timing/baselines.ts';
import { Choice } from '../../ui/choice.tsx';
import { Choices } from '../../ui/choices.tsx';

interface Props {
  name: string;
  value: Occasion;
  onChange: (value: Occasion) => void;
}

/** Whether an OASys is done from scratch or reviewed. */
export function OccasionChoice({ name, value, onChange }: Props) {
  return (
    <Choices id={name} legend="What is it?" small>
      {(Object.entries(occasions) as [Occasion, string][]).map(([id, title]) => (
        <Choice
          key={id}
          kind="radio"
          id={`${name}-${id}`}
          name={name}
          label={title}
          checked={value === id}
          onChange={() => onChange(id)}
        />
      ))}
    </Choices>
  );
}
