import { useFormContext } from 'react-hook-form';
import type { Assessment } from '../../../assessment/assessment.ts';
import type { At } from '../fields/at.ts';

/** A box on the shared page: its words and nothing beside them. */
export function SharedBox({ at, label }: { at: At; label: string }) {
  const { register } = useFormContext<Assessment>();
  const id = `together-${at}`;
  return (
    <div className="field">
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        rows={1}
        autoComplete="off"
        className="govuk-textarea"
        {...register(at, { value: '' as never })}
      />
    </div>
  );
}
