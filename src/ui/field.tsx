import './field.css';
import type { ReactNode } from 'react';
import { ErrorMessage } from './error-message.tsx';

interface Props {
  id: string;
  label: ReactNode;
  hint?: string | undefined;
  error?: string | undefined;
  small?: boolean;
  /** True where a list of all that is wrong takes the focus and says the error. */
  summed?: boolean;
  children: ReactNode;
}

/** The ids of what describes a field, for its aria-describedby; undefined when nothing does. */
export function describedBy(id: string, hint?: string, error?: string): string | undefined {
  return (
    [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined
  );
}

/** A label, its hint and its error around one control. The control carries `id` and describedBy(id, …). */
export function Field({ id, label, hint, error, small, summed, children }: Props) {
  return (
    <div className={`field ${error ? 'field--error' : ''}`}>
      <label className={`govuk-label ${small ? 'field-small' : 'field-label'}`} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <div id={`${id}-hint`} className="govuk-hint field-hint">
          {hint}
        </div>
      )}
      {error && <ErrorMessage id={`${id}-error`} text={error} summed={summed} />}
      {children}
    </div>
  );
}
