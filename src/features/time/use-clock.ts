import { useEffect, useRef, useState } from 'react';
import type { PartId } from '../../assessment/parts.ts';
import { changeKept } from '../../storage/cases.ts';
import { noTiming, type Timing, withSpent } from '../../timing/timing.ts';
import { type OtherTabs, type RunningClock, runClock } from './run-clock.ts';
import { type Times, timingId } from './times.ts';

interface Wishes {
  times: Times;
  timed: string;
  part: PartId;
  others: OtherTabs;
  beforeLock: (seal: () => Promise<void>) => () => void;
}

/** Runs the clock of an assessment while it is on the screen, and gives its timing as it was last kept. */
export function useClock({ times: { timings }, timed, part, others, beforeLock }: Wishes) {
  const [timing, setTiming] = useState<Timing | null>(null);
  const first = useRef(part);
  const running = useRef<RunningClock | null>(null);

  useEffect(() => {
    const at = timingId(timed);
    const clock = runClock(first.current, others, async (spent) => {
      const now = new Date();
      setTiming(await changeKept(timings, at, noTiming, (t) => withSpent(t, spent, now)));
    });
    running.current = clock;
    timings
      .open(at)
      .then((kept) => setTiming((newer) => newer ?? kept?.value ?? noTiming()))
      .catch(() => undefined);
    const unseal = beforeLock(clock.seal);
    return () => {
      unseal();
      clock.stop();
    };
  }, [timings, timed, others, beforeLock]);

  useEffect(() => {
    if (first.current !== part) running.current?.turn(part);
    first.current = part;
  }, [part]);

  return timing;
}
