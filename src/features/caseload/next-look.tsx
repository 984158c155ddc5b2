import { sayDay } from '../../assessment/day.ts';
import type { Due } from '../../assessment/due.ts';

function count(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}

function sayAway(days: number): string {
  if (days === 0) return 'today';
  return days < 0 ? `by ${count(-days)}` : `in ${count(days)}`;
}

interface Props {
  due: Due;
  /** What stands in the field, where it is no day. */
  typed: string;
}

/** The day of the next look and the events on which it comes sooner. One that has gone by is said first and plainly. */
export function NextLook({ due: { look, awaits, begun }, typed }: Props) {
  return (
    <>
      {begun && <b className="due-line">Review begun, not finished</b>}
      {look ? (
        <span className="due-line">
          <span className="next-day">
            {look.days < 0 ? <b>Overdue: {sayDay(look.day)}</b> : sayDay(look.day)}
          </span>{' '}
          <span className="quiet small">{sayAway(look.days)}</span>
        </span>
      ) : (
        (typed || !begun) && <span className="due-line">{typed || 'not set'}</span>
      )}
      {awaits.map((event) => (
        <span className="due-line small" key={event}>
          or when <bdi>{event}</bdi>
        </span>
      ))}
    </>
  );
}
