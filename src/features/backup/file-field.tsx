import { describedBy, Field } from '../../ui/field.tsx';

interface Props {
  id: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  /** The ending of such a file. */
  accept?: string;
  onChoose: (file: File | null) => void;
}

/** Asks for a file: a backup, unless it says otherwise. */
export function FileField({ id, label, hint, error, accept = '.age', onChoose }: Props) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        id={id}
        className="govuk-file-upload"
        type="file"
        accept={accept}
        autoComplete="off"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        onChange={(e) => onChoose(e.target.files?.[0] ?? null)}
      />
    </Field>
  );
}
