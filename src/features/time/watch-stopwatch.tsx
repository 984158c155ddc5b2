import { useEffect } from 'react';
import { changeKept } from '../../storage/cases.ts';
import { hearStopwatch } from '../../timing/stopwatch.ts';
import { blankStudy } from '../../timing/study-record.ts';
import { type Times, theStudy } from './times.ts';

/** Milliseconds between two notes that time went on. */
const EVERY = 30_000;

/** Lets the stopwatch go on while the app is open, whatever is on its screen. Shows nothing. */
export function WatchStopwatch({ times: { studies } }: { times: Times }) {
  useEffect(() => {
    async function hear() {
      const kept = await studies.open(theStudy);
      if (!kept?.value.watch?.time.running) return;
      await changeKept(
        studies,
        theStudy,
        () => blankStudy(kept.value.me),
        (now) =>
          now.watch
            ? { ...now, watch: { ...now.watch, time: hearStopwatch(now.watch.time, new Date()) } }
            : now,
      );
    }
    // What can't be noted now is noted the next time; nothing is lost, as differences are taken.
    const note = () => void hear().catch(() => undefined);
    note();
    const timer = setInterval(note, EVERY);
    return () => clearInterval(timer);
  }, [studies]);
  return null;
}
