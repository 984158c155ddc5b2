import { useEffect, useRef, useState } from 'react';

/** How far a piece of work is: what is being done, in words, and a part of the whole from 0 to 1. */
export interface Progress {
  what: string;
  part: number | null;
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
      await job(setProgress, mine.signal);
    } catch (e) {
      setTrouble((e as Error).message);
    }
    setProgress(null);
  }

  return { progress, trouble, setTrouble, run, stop: () => stopper.current?.abort() };
}
