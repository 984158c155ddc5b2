import { useEffect, useRef, useState } from 'react';

/** How far a piece of work is: what is being done, in words, and a part of the whole from 0 to 1. */
export interface Progress {
  what: string;
  part: number | null;
  /** It can't be stopped any more, as what was asked for is done. */
  last?: boolean;
}

/** Less than this of the whole is not shown: there may be thousands of steps. */
const SHOWN = 0.01;

/** What is shown next: what was shown, where nothing is to be seen of the difference. */
function shown(now: Progress | null, next: Progress): Progress {
  if (now === null || now.what !== next.what || now.part === null || next.part === null)
    return next;
  return Math.abs(next.part - now.part) < SHOWN ? now : next;
}

type Job = (onProgress: (now: Progress) => void, signal: AbortSignal) => Promise<void>;

/** One piece of work at a time, with its progress, a way to stop it, and the sentence when it went wrong. */
export function useWork() {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [trouble, setTrouble] = useState<string>();
  const stopper = useRef<AbortController>(null);
  useEffect(() => () => stopper.current?.abort(), []);

  async function run(first: string, job: Job): Promise<void> {
    const mine = new AbortController();
    stopper.current = mine;
    setTrouble(undefined);
    setProgress({ what: first, part: null });
    try {
      await job((next) => {
        // What is still under way when it is stopped must not bring the bar back.
        if (!mine.signal.aborted) setProgress((now) => shown(now, next));
      }, mine.signal);
    } catch (e) {
      setTrouble((e as Error).message);
    }
    setProgress(null);
  }

  return { progress, trouble, setTrouble, run, stop: () => stopper.current?.abort() };
}
