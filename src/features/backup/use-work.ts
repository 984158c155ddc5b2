import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useWrong } from '../../ui/wrong.ts';

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

/** Gives what is to be shown once the bar is gone, if anything. */
type Job = (
  onProgress: (now: Progress) => void,
  signal: AbortSignal,
) => Promise<(() => void) | undefined>;

/**
 * One piece of work at a time, with its progress, a way to stop it, and the sentence when it went wrong: beside the
 * field whose id `fieldOf` gives for that, or above the form. What began it is hidden meanwhile, and gets the focus
 * back.
 */
export function useWork(fieldOf: (why: Error) => string | false = () => false) {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [trouble, setTrouble] = useState<string>();
  const { wrong, refuse: mark } = useWrong();
  const stopper = useRef<AbortController>(null);
  useEffect(() => () => stopper.current?.abort(), []);
  const began = useRef<HTMLElement>(null);
  // Before the screen's heading takes a focus that is nowhere (ui/keep-focus.ts).
  useLayoutEffect(() => {
    // Whoever is elsewhere by now stays there.
    if (trouble && document.activeElement === document.body) began.current?.focus();
  }, [trouble]);

  function refuse(...found: Parameters<typeof mark>): boolean {
    setTrouble(undefined);
    return mark(...found);
  }

  async function run(first: string, job: Job): Promise<void> {
    const mine = new AbortController();
    stopper.current = mine;
    began.current = document.activeElement as HTMLElement | null;
    refuse();
    setProgress({ what: first, part: null });
    try {
      const show = await job((next) => {
        // What is still under way when it is stopped must not bring the bar back.
        if (!mine.signal.aborted) setProgress((now) => shown(now, next));
      }, mine.signal);
      show?.();
    } catch (e) {
      const { message } = e as Error;
      const at = fieldOf(e as Error);
      if (at) mark([at, message]);
      else setTrouble(message);
    }
    setProgress(null);
  }

  return { progress, trouble, wrong, refuse, run, stop: () => stopper.current?.abort() };
}
