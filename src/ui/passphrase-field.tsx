import { describedBy, Field } from './field.tsx';

interface Props {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  value: string;
  onChange: (value: string) => void;
}

/** A field for the passphrase of a file. The browser is asked not to keep it. */
export function PassphraseField({ id, label, hint, error, value, onChange }: Props) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        id={id}
        className="govuk-input"
        type="password"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        value={value}
        onChange={(e) => onChange(e.target.value)}
      />
    </Field>
  );
}
