import { useState } from 'react';
import { newId } from '../../storage/cases.ts';
import type { Occasion } from '../../timing/baselines.ts';
import { sayMinutes } from '../../timing/say-time.ts';
import {
  answerStopwatch,
  pauseStopwatch,
  resumeStopwatch,
  type Stopwatch,
  startStopwatch,
} from '../../timing/stopwatch.ts';
import type { Study } from '../../timing/study-record.ts';
import { Button } from '../../ui/button.tsx';
import { OccasionChoice } from './occasion-choice.tsx';

interface Props {
  study: Study;
  /** The assessment of the same case; empty where there is none. */
  of: string;
  /** What it most likely is. */
  usual: Occasion;
  change: (change: (now: Study) => Study) => Promise<void>;
}

/** Starts, pauses and stops the one stopwatch. It goes on over reloads, and while this page is hidden. */
export function StopwatchPanel({ study, of, usual, change }: Props) {
  const [occasion, setOccasion] = useState<Occasion>(usual);
  const { watch } = study;
  const running = watch?.time.running ?? false;

  const step = (how: (time: Stopwatch) => Stopwatch) =>
    change((now) =>
      now.watch ? { ...now, watch: { ...now.watch, time: how(now.watch.time) } } : now,
    );

  if (watch === null) {
    return (
      <div className="stopwatch">
        <OccasionChoice name="watch-for" value={occasion} onChange={setOccasion} />
        <Button
          look="second"
          onClick={() =>
            change((now) => ({
              ...now,
              watch: { for: occasion, of, time: startStopwatch(new Date()) },
            }))
          }
        >
          Start the stopwatch
        </Button>
      </div>
    );
  }

  const minutes = Math.floor(watch.time.ms / 60_000);

  function stop() {
    return change((now) => {
      if (now.watch === null) return now;
      const { ms } = pauseStopwatch(now.watch.time, new Date());
      const done = {
        id: newId(),
        for: now.watch.for,
        minutes: Math.max(0.1, Math.round(ms / 6000) / 10),
        how: 'stopwatch' as const,
        of: now.watch.of,
      };
      return { ...now, watch: null, oasys: [...now.oasys, done] };
    });
  }

  return (
    <div className="stopwatch" role="group" aria-label="Stopwatch for an OASys">
      <p>
        {running ? 'The stopwatch is running' : 'The stopwatch is paused'}: {sayMinutes(minutes)} so
        far, {watch.for === 'new' ? 'from scratch' : 'a review'}
        {watch.of === of ? '.' : ', for another case.'}
      </p>
      {watch.time.asks && (
        <div className="note" role="alert">
          <p>
            From {sayClock(watch.time.asks.from)} on, this page was closed, the computer slept or
            its clock was set: {sayMinutes(Math.round(watch.time.asks.ms / 60_000))}. Were you at
            the OASys then?
          </p>
          <div className="row">
            <Button look="second" onClick={() => step((t) => answerStopwatch(t, true))}>
              Yes, count it
            </Button>
            <Button look="second" onClick={() => step((t) => answerStopwatch(t, false))}>
              No, leave it out
            </Button>
          </div>
        </div>
      )}
      <div className="row">
        {running ? (
          <Button look="second" onClick={() => step((t) => pauseStopwatch(t, new Date()))}>
            Pause
          </Button>
        ) : (
          <Button look="second" onClick={() => step((t) => resumeStopwatch(t, new Date()))}>
            Go on
          </Button>
        )}
        {watch.time.asks === null && (
          <Button look="second" onClick={stop}>
            Stop and keep it
          </Button>
        )}
        <Button look="link" onClick={() => change((now) => ({ ...now, watch: null }))}>
          Throw this timing away
        </Button>
      </div>
    </div>
  );
}

function sayClock(at: string): string {
  return new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}
