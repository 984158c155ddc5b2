import { describedBy, Field } from './field.tsx';

interface Props {
  id: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  value: string;
  onChange: (value: string) => void;
}

/** A line to type in whose value the screen itself holds. */
export function Line({ id, label, hint, error, value, onChange }: Props) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        id={id}
        className="govuk-input"
        autoComplete="off"
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error ? true : undefined}
        value={value}
        onChange={(e) => onChange(e.target.value)}
      />
    </Field>
  );
}
