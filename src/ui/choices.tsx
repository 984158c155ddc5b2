import type { ReactNode } from 'react';
import { describedBy } from './field.tsx';

interface Props {
  id: string;
  legend: ReactNode;
  hint?: string | undefined;
  error?: string | undefined;
  small?: boolean;
  down?: boolean;
  children: ReactNode;
}

/** A group of radios or checkboxes under one question. */
export function Choices({ id, legend, hint, error, small, down, children }: Props) {
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
      {error && (
        <p id={`${id}-error`} className="govuk-error-message">
          <span className="hidden-but-read">Error:</span> {error}
        </p>
      )}
      <div className={`choices ${down ? 'choices--down' : ''}`}>{children}</div>
    </fieldset>
  );
}
