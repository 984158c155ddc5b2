import { Field } from '../../ui/field.tsx';
import { onEnter } from './on-enter.ts';

interface Props {
  writer: string;
  role: string;
  onWriter: (writer: string) => void;
  onRole: (role: string) => void;
  /** What Enter does. */
  onDone: () => void;
}

/** Who writes, as it should stand on the sheet. `off` keeps what is typed out of the browser's session files. */
export function WriterFields({ writer, role, onWriter, onRole, onDone }: Props) {
  return (
    <>
      <Field
        id="writer"
        label="Your name"
        hint="As it should stand on what you write. You can change it each time."
      >
        <input
          id="writer"
          className="govuk-input"
          autoComplete="off"
          aria-describedby="writer-hint"
          value={writer}
          onChange={(e) => onWriter(e.target.value)}
          onKeyDown={onEnter(onDone)}
        />
      </Field>
      <Field id="role" label="Your role" hint="For example probation officer">
        <input
          id="role"
          className="govuk-input"
          autoComplete="off"
          aria-describedby="role-hint"
          value={role}
          onChange={(e) => onRole(e.target.value)}
          onKeyDown={onEnter(onDone)}
        />
      </Field>
    </>
  );
}
