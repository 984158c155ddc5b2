import { startTransition, useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { UseFormReturn } from 'react-hook-form';
import type { Assessment } from '../../assessment/assessment.ts';
import { followForm } from './follow-form.ts';

/** How closely something follows the keys: milliseconds after the last key, and at most after the first that is not shown. */
interface Pace {
  readonly rest: number;
  readonly atMost: number;
}

/** The sheet, which the writer reads while they write. With drawing it stays under half a second. */
export const sheetPace: Pace = { rest: 400, atMost: 400 };

/** The parts, what is missing, the name in the bar: they change seldom, and are looked at in a pause. */
export const listPace: Pace = { rest: 450, atMost: 2500 };

type PartOf = keyof Assessment;

/** The assessment with these parts, or all, as they now are. What was not written in stays the same object. */
function withParts(before: Assessment, now: Assessment, parts: Set<PartOf> | null): Assessment {
  if (parts === null) return structuredClone(now);
  const written = [...parts].map((part) => [part, structuredClone(now[part])]);
  return { ...before, ...Object.fromEntries(written) };
}

/**
 * The assessment as it stands, for everything that is not the field being typed in. It follows the form at a little
 * distance, so that no key waits for it; `catchUp` brings it level at once, and so does printing.
 */
export function useLive(
  form: Pick<UseFormReturn<Assessment>, 'getValues' | 'control'>,
  { rest, atMost }: Pace,
): [live: Assessment, catchUp: () => void] {
  const { getValues, control } = form;
  const [live, setLive] = useState<Assessment>(() => structuredClone(getValues()));
  const catchUp = useCallback(() => setLive(structuredClone(getValues())), [getValues]);
  useEffect(() => {
    // The parts that were written in since; null for all.
    let parts: Set<PartOf> | null = new Set();
    let timer: ReturnType<typeof setTimeout> | null = null;
    let first = 0;
    let last = 0;
    const look = () => {
      const now = performance.now();
      const due = Math.min(last + rest, first + atMost);
      timer = null;
      if (due - now > 1) {
        timer = setTimeout(look, due - now);
        return;
      }
      const written = parts;
      parts = new Set();
      startTransition(() => setLive((before) => withParts(before, getValues(), written)));
    };
    const stop = followForm(control, (name) => {
      last = performance.now();
      if (!name) parts = null;
      else parts?.add(name.split('.')[0] as PartOf);
      if (timer !== null) return;
      first = last;
      timer = setTimeout(look, Math.min(rest, atMost));
    });
    return () => {
      stop();
      if (timer) clearTimeout(timer);
    };
  }, [control, getValues, rest, atMost]);
  // Paper is drawn as soon as this returns, and can't follow at a distance; what measures it hears of it after this.
  useEffect(() => {
    const level = () => flushSync(catchUp);
    window.addEventListener('beforeprint', level, { capture: true });
    return () => window.removeEventListener('beforeprint', level, { capture: true });
  }, [catchUp]);
  return [live, catchUp];
}
