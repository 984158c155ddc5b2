import { useEffect, useRef } from 'react';
import { describedBy, Field } from '../../ui/field.tsx';

interface Props {
  id: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  value: string;
  shown: boolean;
  focus?: boolean;
  onChange: (value: string) => void;
}

/**
 * A field for a passphrase. `focus` puts the cursor in it when it appears. The browser is asked not to keep it: what
 * opens the store should not lie in the browser beside the store.
 */
export function SecretField({ id, label, hint, error, value, shown, focus, onChange }: Props) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focus) input.current?.focus();
  }, [focus]);
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        id={id}
        className="govuk-input"
        type={shown ? 'text' : 'password'}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        ref={input}
        aria-describedby={describedBy(id, hint, error)}
        value={value}
        onChange={(e) => onChange(e.target.value)}
      />
    </Field>
  );
}
