import { useEffect, useState } from 'react';
import { sayTime } from '../../timing/say-time.ts';
import { totalMs } from '../../timing/spent.ts';
import { Figure } from './figure.tsx';
import { type Times, timedIn, timingId } from './times.ts';

interface Props {
  times: Times;
  id: string;
  /** What is timed now. */
  now: string;
}

interface EarlierTime {
  id: string;
  reviews: number;
  ms: number;
}

/** What the assessment took before this review: from scratch, and in each review of it. None of it is in the review’s time. */
export function EarlierTimes({ times: { timings }, id, now }: Props) {
  const [earlier, setEarlier] = useState<EarlierTime[]>([]);
  useEffect(() => {
    timings
      .list(timingId(id))
      .then(({ kept }) =>
        setEarlier(
          kept
            .map((each) => ({
              ...timedIn(each.id),
              id: each.id,
              ms: totalMs(each.value.spent),
            }))
            .filter(({ assessment, ms }) => assessment === id && ms > 0)
            .filter((each) => each.id !== timingId(now)),
        ),
      )
      .catch(() => undefined);
  }, [timings, id, now]);

  return (
    <ul className="time-list">
      {earlier.map((each) => (
        <li key={each.id}>
          {each.reviews === 0
            ? 'The assessment from scratch'
            : `The review of version ${each.reviews}`}
          , apart from this:{' '}
          <Figure standing="timed" source="at this screen">
            {sayTime(each.ms)}
          </Figure>
        </li>
      ))}
    </ul>
  );
}
