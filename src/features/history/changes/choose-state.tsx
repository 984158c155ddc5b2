import { Field } from '../../../ui/field.tsx';
import type { State } from './states.ts';

interface Props {
  id: string;
  label: string;
  states: readonly State[];
  chosen: string;
  onChoose: (key: string) => void;
}

/** One of the two that are compared. */
export function ChooseState({ id, label, states, chosen, onChoose }: Props) {
  return (
    <Field id={id} label={label} small>
      <select
        id={id}
        className="one-of"
        autoComplete="off"
        value={chosen}
        onChange={(e) => onChoose(e.target.value)}
      >
        {states.map(({ key, title }) => (
          <option key={key} value={key}>
            {title}
          </option>
        ))}
      </select>
    </Field>
  );
}
