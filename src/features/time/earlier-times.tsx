import { useEffect, useState } from 'react';
import { sayMinutes, wholeMinutes } from '../../timing/say-time.ts';
import { totalMs } from '../../timing/spent.ts';
import { Figure } from './figure.tsx';
import { type Times, timingId } from './times.ts';

interface Props {
  times: Times;
  id: string;
  /** What is timed now. */
  now: string;
}

interface EarlierTime {
  id: string;
  what: string;
  minutes: number;
}

/** What the assessment took before this review: from scratch, and in each review of it. None of it is in the review’s time. */
export function EarlierTimes({ times: { timings }, id, now }: Props) {
  const [earlier, setEarlier] = useState<EarlierTime[]>([]);
  useEffect(() => {
    const first = timingId(id);
    timings
      .list(first)
      .then(({ kept }) =>
        setEarlier(
          kept
            .filter((each) => each.id !== timingId(now))
            .filter((each) => each.id === first || each.id.startsWith(`${first}-`))
            .map((each) => ({
              id: each.id,
              what:
                each.id === first
                  ? 'The assessment from scratch'
                  : `The review of version ${each.id.slice(first.length + 1)}`,
              minutes: wholeMinutes(totalMs(each.value.spent)),
            }))
            .filter(({ minutes }) => minutes > 0),
        ),
      )
      .catch(() => undefined);
  }, [timings, id, now]);

  return (
    <ul className="time-list">
      {earlier.map((each) => (
        <li key={each.id}>
          {each.what}, apart from this:{' '}
          <Figure standing="timed" source="at this screen">
            {sayMinutes(each.minutes)}
          </Figure>
        </li>
      ))}
    </ul>
  );
}
