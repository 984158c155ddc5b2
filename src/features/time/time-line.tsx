import { useState } from 'react';
import { Link } from 'wouter';
import type { PartId } from '../../assessment/parts.ts';
import { saySpent } from '../../timing/say-time.ts';
import { totalMs } from '../../timing/spent.ts';
import { Button } from '../../ui/button.tsx';
import type { OtherTabs } from './run-clock.ts';
import type { Times } from './times.ts';
import { useClock } from './use-clock.ts';

interface Props {
  times: Times;
  /** What is timed, and the page on which its time stands. */
  timed: string;
  page: string;
  part: PartId;
  others: OtherTabs;
  beforeLock: (seal: () => Promise<void>) => () => void;
  /** Whether the line is to be seen; the clock runs all the same. */
  shown: boolean;
  onHide: () => Promise<void>;
}

/** Times the assessment, and says in one small line how long it has taken so far. */
export function TimeLine(props: Props) {
  const { times, timed, page, part, others, beforeLock, shown, onHide } = props;
  const timing = useClock({ times, timed, part, others, beforeLock });
  const [hidden, setHidden] = useState(!shown);
  if (hidden || timing === null || timing.sittings === 0) return null;

  function hide() {
    setHidden(true);
    onHide().catch(() => undefined);
  }

  return (
    <p className="time-line small quiet">
      <Link href={page}>{saySpent(totalMs(timing.spent), timing.sittings)}</Link>{' '}
      <Button look="link" onClick={hide}>
        Hide the time
      </Button>
    </p>
  );
}
