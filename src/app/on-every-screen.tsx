import { useEffect, useMemo, useState } from 'react';
import { TakenAway } from '../features/recover/taken-away.tsx';
import { WatchStopwatch } from '../features/time/watch-stopwatch.tsx';
import { type CopyState, copyNow, startSecondCopy } from '../storage/copies.ts';
import type { OpenStore } from '../storage/door.ts';
import { afterSealing, sealHere } from './lock.ts';
import { openTimes } from './times.ts';

interface Props {
  store: OpenStore;
  /** Hears how the second copy stands. */
  onCopy: (state: CopyState) => void;
}

/**
 * What goes on whatever is on the screen: the second copy and the stopwatch. Shows nothing but what keeps the copy from
 * being up to date, and that all was taken away.
 */
export function OnEveryScreen({ store, onCopy }: Props) {
  const [state, setState] = useState<CopyState | null>(null);
  const times = useMemo(() => openTimes(store), [store]);
  useEffect(() => {
    const hear = (now: CopyState) => {
      setState(now);
      onCopy(now);
    };
    const stop = startSecondCopy(store, hear, sealHere);
    const forget = afterSealing(() => copyNow(store));
    return () => {
      forget();
      stop();
    };
  }, [store, onCopy]);
  return (
    <>
      <TakenAway store={store} />
      <WatchStopwatch times={times} />
      {state?.trouble && state.place !== 'none' && (
        <p className="note screen-only" role="status">
          {state.trouble}
        </p>
      )}
    </>
  );
}
