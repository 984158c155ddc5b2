import type { ReactNode } from 'react';
import { ErrorMessage } from './error-message.tsx';
import { describedBy } from './field.tsx';

interface Props {
  id: string;
  legend: ReactNode;
  hint?: string | undefined;
  error?: string | undefined;
  small?: boolean;
  down?: boolean;
  /** True where a list of all that is wrong takes the focus and says the error. */
  summed?: boolean;
  children: ReactNode;
}

/** A group of radios or checkboxes under one question. */
export function Choices({ id, legend, hint, error, small, down, summed, children }: Props) {
  return (
    <fieldset
      className={`field ${error ? 'field--error' : ''}`}
      aria-describedby={describedBy(id, hint, error)}
    >
      <legend className={small ? 'govuk-label field-small' : 'govuk-label field-label'}>
        {legend}
      </legend>
      {hint && (
        <div id={`${id}-hint`} className="govuk-hint field-hint">
          {hint}
        </div>
      )}
      {error && <ErrorMessage id={`${id}-error`} text={error} summed={summed} />}
      <div className={`choices ${down ? 'choices--down' : ''}`}>{children}</div>
    </fieldset>
  );
}
