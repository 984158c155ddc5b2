import { sayMoment } from '../../assessment/moment.ts';
import type { Event } from '../../storage/log.ts';
import { sayEvent } from './said.ts';
import '../../ui/stacks.css';

/** Who did what and when, newest first. Nothing in it can be changed. */
export function Events({ events }: { events: Event[] }) {
  return (
    <section aria-labelledby="events">
      <h2 id="events">What was done with it</h2>
      {events.length === 0 && (
        <p>
          Nothing yet. Finishing, printing, handing over, correcting and deleting are noted here,
          each with its time.
        </p>
      )}
      {events.length > 0 && (
        <table className="stacks">
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">What</th>
              <th scope="col">Who</th>
            </tr>
          </thead>
          <tbody>
            {[...events].reverse().map((event) => (
              <tr key={`${event.at} ${event.what} ${event.note}`}>
                <td data-title="When">{sayMoment(event.at)}</td>
                <td data-title="What">{sayEvent(event)}</td>
                <td data-title="Who">{event.by || 'not said in the settings'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
