import { type FormEvent, useState } from 'react';
import { readDay, today } from '../../assessment/day.ts';
import { Button } from '../../ui/button.tsx';
import { describedBy, Field } from '../../ui/field.tsx';

interface Props {
  id: string;
  onKeep: (why: string, day: string) => Promise<void>;
  onLeave: () => void;
}

/** Why a record is kept longer, and until when. Both go into its history. */
export function KeepLonger({ id, onKeep, onLeave }: Props) {
  const [why, setWhy] = useState('');
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<{ why?: string; day?: string }>({});
  const ids = { why: `why-${id}`, day: `day-${id}` };

  function keep(e: FormEvent) {
    e.preventDefault();
    const day = readDay(typed);
    const ahead = day !== null && day > today();
    setWrong({
      ...(why.trim() === '' && { why: 'Say why it is kept' }),
      ...(!ahead && { day: 'Write a day still to come, such as 9 March 2030' }),
    });
    if (why.trim() === '' || day === null || !ahead) return;
    onKeep(why.trim(), day).catch((e: Error) => setWrong({ why: e.message }));
  }

  return (
    <form onSubmit={keep} noValidate>
      <Field id={ids.why} label="Why is it kept?" error={wrong.why}>
        <input
          id={ids.why}
          className="govuk-input"
          autoComplete="off"
          value={why}
          onChange={(e) => setWhy(e.target.value)}
          aria-invalid={wrong.why ? true : undefined}
          aria-describedby={describedBy(ids.why, undefined, wrong.why)}
        />
      </Field>
      <Field id={ids.day} label="Until when?" error={wrong.day}>
        <input
          id={ids.day}
          className="govuk-input"
          autoComplete="off"
          value={typed}
          onChange={(e) => setTyped(e.target.value)}
          aria-invalid={wrong.day ? true : undefined}
          aria-describedby={describedBy(ids.day, undefined, wrong.day)}
        />
      </Field>
      <div className="row">
        <Button type="submit">Keep it until then</Button>
        <Button look="link" onClick={onLeave}>
          Leave it for now
        </Button>
      </div>
    </form>
  );
}
