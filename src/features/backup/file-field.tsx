import { describedBy, Field } from '../../ui/field.tsx';

interface Props {
  id: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  /** The ending of such a file. */
  accept?: string;
  /** Hears of a choice; not of the same file chosen again, of which browsers say nothing. */
  onChoose?: (file: File | null) => void;
}

/** The file that is chosen now in this form. The field itself knows best: a file of the same name may be another by now. */
export function chosenIn(form: EventTarget, id: string): File | null {
  const field = (form as HTMLFormElement).elements.namedItem(id) as HTMLInputElement;
  return field.files?.[0] ?? null;
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
        onChange={(e) => onChoose?.(e.target.files?.[0] ?? null)}
      />
    </Field>
  );
}
