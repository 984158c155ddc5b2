import { useEffect, useState } from 'react';
import { sayDay, today } from '../../assessment/day.ts';
import type { CaseRecord } from '../../assessment/record.ts';
import type { Event, History } from '../../storage/log.ts';

/** A line for each record that was deleted for good: when, and by whom. No name is left of it. */
export function Erased({ history }: { history: History<CaseRecord> }) {
  const [events, setEvents] = useState<Event[]>([]);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    history.log
      .erased()
      .then(setEvents)
      .catch((e: Error) => setTrouble(e.message));
  }, [history]);
  if (trouble) return <p className="note">{trouble}</p>;
  if (events.length === 0) return null;
  return (
    <section aria-labelledby="erased">
      <h2 id="erased">Deleted for good</h2>
      <ul>
        {events.map(({ at, by, note }) => (
          <li key={note}>
            A record was deleted on {sayDay(today(new Date(at)))}
            {by && `, by ${by}`}.
          </li>
        ))}
      </ul>
    </section>
  );
}
