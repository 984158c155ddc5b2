import { z } from 'zod/mini';

/**
 * Milliseconds. A page that is hidden is woken at least about once a minute; where nothing was heard for longer than
 * this the page was closed, the computer slept, or somebody set its clock, and only the writer knows what counts.
 */
export const UNHEARD = 5 * 60_000;

/**
 * A stopwatch for an OASys that is done in another program. Times are ISO 8601, UTC. It goes by the system's clock,
 * as nothing else goes on while the page is closed; `ms` is what is certain; `asks` says how
 * many milliseconds, from when on, wait for an answer.
 */
export const stopwatchSchema = z.strictObject({
  ms: z.number().check(z.minimum(0)),
  running: z.boolean(),
  heard: z.string(),
  asks: z.nullable(z.strictObject({ from: z.string(), ms: z.number().check(z.minimum(0)) })),
});
export type Stopwatch = z.infer<typeof stopwatchSchema>;

export function startStopwatch(now: Date): Stopwatch {
  return { ms: 0, running: true, heard: now.toISOString(), asks: null };
}

/** Notes that it is now, while the page is open, after a reload, after sleep. Never takes time away. */
export function hearStopwatch(watch: Stopwatch, now: Date): Stopwatch {
  if (!watch.running) return watch;
  const heard = now.toISOString();
  const passed = now.getTime() - Date.parse(watch.heard);
  if (passed < 0) return { ...watch, heard };
  if (passed <= UNHEARD) return { ...watch, ms: watch.ms + passed, heard };
  const before = watch.asks?.ms ?? 0;
  return { ...watch, heard, asks: { from: watch.asks?.from ?? watch.heard, ms: before + passed } };
}

export function pauseStopwatch(watch: Stopwatch, now: Date): Stopwatch {
  return { ...hearStopwatch(watch, now), running: false };
}

export function resumeStopwatch(watch: Stopwatch, now: Date): Stopwatch {
  return watch.running ? watch : { ...watch, running: true, heard: now.toISOString() };
}

/** Answers whether the stretch that was not heard was spent on the OASys. */
export function answerStopwatch(watch: Stopwatch, counts: boolean): Stopwatch {
  if (watch.asks === null) return watch;
  return { ...watch, ms: watch.ms + (counts ? watch.asks.ms : 0), asks: null };
}
