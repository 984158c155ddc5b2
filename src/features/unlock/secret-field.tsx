import { useEffect, useRef } from 'react';
import { describedBy, Field } from '../../ui/field.tsx';
import { onEnter } from './on-enter.ts';

interface Props {
  id: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  value: string;
  shown: boolean;
  focus?: boolean;
  onChange: (value: string) => void;
  /** What Enter does. */
  onDone: () => void;
}

/**
 * A field for a passphrase. `focus` puts the cursor in it when it appears.
 *
 * The browser's offer to keep the passphrase is discouraged: what opens the store should not lie in the browser
 * beside the store. Browsers set aside `off` on a hidden field as the user's own business, but none keeps a
 * one-time code. A field that is shown needs `off`, or what is in it is written to the session files in clear.
 */
export function SecretField(props: Props) {
  const { id, label, hint, error, value, shown, focus, onChange, onDone } = props;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focus) input.current?.focus();
  }, [focus]);
  // Whoever pressed the button is told what is wrong where it can be put right.
  useEffect(() => {
    if (error) input.current?.focus();
  }, [error]);
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        id={id}
        className="govuk-input"
        type={shown ? 'text' : 'password'}
        autoComplete={shown ? 'off' : 'one-time-code'}
        autoCapitalize="none"
        spellCheck={false}
        ref={input}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        value={value}
        onChange={(e) => onChange(e.target.value)}
        onKeyDown={onEnter(onDone)}
      />
    </Field>
  );
}
