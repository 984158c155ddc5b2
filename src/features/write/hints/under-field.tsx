import { startTransition, use, useEffect, useId, useMemo, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Assessment } from '../../../assessment/assessment.ts';
import type { Passage } from '../../../assessment/passage.ts';
import { type Hint, hintsIn } from '../../../language/hints.ts';
import { sources } from '../../../language/sources.ts';
import type { At } from '../fields/at.ts';
import { followForm } from '../follow-form.ts';
import { Hints, silentAt } from './hinting.ts';
import { readAs } from './read-as.ts';
import { ready } from './ready.ts';
import { HintWays } from './ways.tsx';
import './hints.css';

/** Milliseconds without a key in a field before it is looked at. */
const pause = 600;

/** Hints that are shown at once; the next one comes when one of them is dealt with. */
const atOnce = 3;

function reads(said: unknown): string {
  if (typeof said === 'string') return said;
  const { text, gap, note } = said as Passage;
  return gap ? note : text;
}

/** What a field said when the writer last paused in it. */
function useAfterPause(at: At): string {
  const { control, getValues } = useFormContext<Assessment>();
  const [said, setSaid] = useState('');
  useEffect(() => {
    let here = true;
    let last = 0;
    let timer: ReturnType<typeof setTimeout> | null = null;
    // Set once for many keys, and again for what is left of the pause: a key has better to do than to set timers.
    const look = () => {
      const left = last + pause - performance.now();
      timer = left > 1 ? setTimeout(look, left) : null;
      if (timer) return;
      void ready().then(() => {
        if (here) startTransition(() => setSaid(reads(getValues(at) ?? '')));
      });
    };
    timer = setTimeout(look, pause);
    const heard = () => {
      last = performance.now();
      timer ??= setTimeout(look, pause);
    };
    const stop = followForm(control, heard, at);
    return () => {
      here = false;
      if (timer) clearTimeout(timer);
      stop();
    };
  }, [control, getValues, at]);
  return said;
}

/** The words that were found, why, and what to say instead. Advice: nothing waits for it. */
function OneHint({ hint: { id, words, why, instead, source }, at }: { hint: Hint; at: At }) {
  const advice = useId();
  return (
    <li>
      <span id={advice}>
        <b>“{words}”</b> {why} {instead}
        {source !== sources.ours && <cite> ({source})</cite>}
      </span>
      <HintWays id={id} at={at} about={words} advice={advice} />
    </li>
  );
}

/** Hints on the language of one field, under it. They come when the writer pauses, and are not announced. */
export function UnderField({ at }: { at: At }) {
  const hinting = use(Hints);
  const { getValues } = useFormContext<Assessment>();
  const said = useAfterPause(at);
  const hints = useMemo(() => {
    if (!said || !hinting) return [];
    const silent = silentAt(hinting, getValues(), at);
    return hintsIn(said, { in: readAs(at), person: hinting.person, silent });
  }, [said, hinting, getValues, at]);
  if (hints.length === 0) return null;
  return (
    <ul className="hints small" aria-label="Hints on language">
      {hints.slice(0, atOnce).map((hint) => (
        <OneHint key={hint.id} hint={hint} at={at} />
      ))}
    </ul>
  );
}
