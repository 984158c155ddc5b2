import { useState } from 'react';
import { readDay, sayDay } from '../../assessment/day.ts';
import { Button } from '../../ui/button.tsx';
import { describedBy, Field } from '../../ui/field.tsx';

interface Props {
  /** YYYY-MM-DD, or empty. */
  day: string;
  onSet: (day: string) => Promise<void>;
}

const hint =
  'After this day the caseload asks whether to delete it or to keep it longer. It is never deleted by itself. Leave it empty for no date.';

/** The day until which the practitioner means to keep the record. */
export function KeepUntil({ day, onSet }: Props) {
  const [typed, setTyped] = useState(day && sayDay(day));
  const [error, setError] = useState<string>();
  const [said, setSaid] = useState('');

  async function set() {
    const read = typed.trim() === '' ? '' : readDay(typed);
    if (read === null) {
      setSaid('');
      setError('Write a day, such as 9 March 2028');
      return;
    }
    setError(undefined);
    try {
      await onSet(read);
      setSaid(read ? `Kept until ${sayDay(read)}.` : 'No date is set.');
    } catch (e) {
      setError((e as Error).message);
    }
  }

  return (
    <section aria-labelledby="keeping">
      <h2 id="keeping">How long to keep it</h2>
      <Field id="keep-until" label="Keep it until" hint={hint} error={error}>
        <input
          id="keep-until"
          className="govuk-input history-day"
          autoComplete="off"
          value={typed}
          onChange={(e) => setTyped(e.target.value)}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy('keep-until', hint, error)}
        />
      </Field>
      <Button look="second" onClick={set}>
        Set the date
      </Button>
      <p role="status">{said}</p>
    </section>
  );
}
