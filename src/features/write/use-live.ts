import { startTransition, useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { UseFormReturn } from 'react-hook-form';
import type { Assessment } from '../../assessment/assessment.ts';

/** Milliseconds that the sheet and the lists may stay behind the keys. Short enough to follow, long enough to rest. */
const behind = 250;

/**
 * The assessment as it stands, for everything that is not the field being typed in: the sheet, the parts, what is
 * missing. It follows the form at a little distance, so that no key waits for it; `catchUp` brings it level at once,
 * and so does printing.
 */
export function useLive(form: UseFormReturn<Assessment>): [live: Assessment, catchUp: () => void] {
  const [live, setLive] = useState<Assessment>(() => structuredClone(form.getValues()));
  const catchUp = useCallback(() => setLive(structuredClone(form.getValues())), [form.getValues]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    const stop = form.subscribe({
      formState: { values: true },
      callback: () => {
        timer ??= setTimeout(() => {
          timer = null;
          startTransition(catchUp);
        }, behind);
      },
    });
    return () => {
      stop();
      if (timer) clearTimeout(timer);
    };
  }, [form.subscribe, catchUp]);
  // Paper is drawn as soon as this returns, and can't follow at a distance.
  useEffect(() => {
    const level = () => flushSync(catchUp);
    window.addEventListener('beforeprint', level);
    return () => window.removeEventListener('beforeprint', level);
  }, [catchUp]);
  return [live, catchUp];
}
