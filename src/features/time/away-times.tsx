import { type FormEvent, useState } from 'react';
import { newId } from '../../storage/cases.ts';
import { sayMinutes } from '../../timing/say-time.ts';
import {
  type AwayKind,
  awayAtMost,
  awayKinds,
  minutesAway,
  type Timing,
} from '../../timing/timing.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Choices } from '../../ui/choices.tsx';
import { MinutesField, readMinutes } from './minutes-field.tsx';

interface Props {
  timing: Timing;
  change: (change: (now: Timing) => Timing) => Promise<void>;
}

const kinds = Object.entries(awayKinds) as [AwayKind, string][];

/** Time that the writer says was spent away from the screen. It stands apart and is never added to the other. */
export function AwayTimes({ timing, change }: Props) {
  const [kind, setKind] = useState<AwayKind>('interview');
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | undefined>();

  async function add(e: FormEvent) {
    e.preventDefault();
    const minutes = readMinutes(typed, awayAtMost);
    setError(minutes === null ? 'Say how long, from 1 minute to 24 hours.' : undefined);
    if (minutes === null) return;
    await change((now) => ({ ...now, away: [...now.away, { id: newId(), kind, minutes }] }));
    setTyped('');
  }

  return (
    <section aria-labelledby="away">
      <h2 id="away" className="govuk-heading-m">
        Away from the screen
      </h2>
      <p>
        {timing.away.length === 0
          ? 'Nothing entered. An interview or an hour with the files can be added here; it stands apart from the time at the screen.'
          : `${sayMinutes(minutesAway(timing))} in all, as you entered it; not part of the time at the screen.`}
      </p>
      <ul className="time-list">
        {timing.away.map((each) => (
          <li key={each.id}>
            {awayKinds[each.kind]}: {sayMinutes(each.minutes)}, as you entered it{' '}
            <Button
              look="link"
              className="small"
              onClick={() =>
                change((now) => ({ ...now, away: now.away.filter(({ id }) => id !== each.id) }))
              }
            >
              Remove
              <span className="hidden-but-read">
                {' '}
                {awayKinds[each.kind]}, {sayMinutes(each.minutes)}
              </span>
            </Button>
          </li>
        ))}
      </ul>
      <form onSubmit={add} autoComplete="off" className="time-form">
        <Choices id="away-kind" legend="What was it?" small>
          {kinds.map(([id, title]) => (
            <Choice
              key={id}
              id={`away-${id}`}
              label={title}
              kind="radio"
              name="away-kind"
              checked={kind === id}
              onChange={() => setKind(id)}
            />
          ))}
        </Choices>
        <MinutesField
          id="away-minutes"
          label="How long?"
          error={error}
          value={typed}
          onChange={setTyped}
        />
        <Button type="submit" look="second">
          Add this time
        </Button>
      </form>
    </section>
  );
}
