import { describedBy, Field } from '../../ui/field.tsx';

interface Props {
  id: string;
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
}

/** One line of the settings. */
export function SettingField({ id, label, hint, value, onChange }: Props) {
  return (
    <Field id={id} label={label} hint={hint}>
      <input
        id={id}
        className="govuk-input"
        autoComplete="off"
        aria-describedby={describedBy(id, hint)}
        value={value}
        onChange={(e) => onChange(e.target.value)}
      />
    </Field>
  );
}
