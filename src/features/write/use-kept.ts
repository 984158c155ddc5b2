import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Assessment } from '../../assessment/assessment.ts';
import type { CaseRecord, Place } from '../../assessment/record.ts';
import { type Autosave, createAutosave } from './autosave.ts';
import type { WriteProps } from './write-props.ts';

/**
 * Keeps what is written while it is written. Where the writer is goes with it, but is no change of the record: it
 * leaves the time of the last save as it was. In the example nothing is kept.
 */
export function useKept(
  form: UseFormReturn<Assessment>,
  record: CaseRecord,
  keep: WriteProps['keep'],
  place: Place,
  beforeLock: WriteProps['beforeLock'],
): Autosave {
  const newest = useRef({ keep, place, saved: record.saved, written: false });
  useLayoutEffect(() => {
    newest.current.keep = keep;
    newest.current.place = place;
  });
  // The queue lives as long as the screen, and on until what it holds is saved.
  const [saving] = useState(() =>
    createAutosave({
      save: async () => {
        const now = newest.current;
        if (now.written) now.saved = new Date().toISOString();
        now.written = false;
        const { saved, place: at } = now;
        await now.keep?.({ ...record, saved, place: at, assessment: form.getValues() });
      },
    }),
  );

  const keeps = keep !== null;
  useEffect(() => {
    if (!keeps) return;
    const written = () => {
      newest.current.written = true;
      saving.changed();
    };
    const attempt = () => {
      saving.flush().catch(() => undefined);
    };
    const leaving = (e: BeforeUnloadEvent) => {
      if (!saving.isSaved()) e.preventDefault();
      attempt();
    };
    const unfollow = form.subscribe({ formState: { values: true }, callback: written });
    const unseal = beforeLock(saving.flush);
    document.addEventListener('visibilitychange', attempt);
    window.addEventListener('beforeunload', leaving);
    return () => {
      unfollow();
      document.removeEventListener('visibilitychange', attempt);
      // Until the last words are on disk the guards stay: left screens must not lose them either.
      const release = () => {
        if (!saving.isSaved()) return;
        unseal();
        unguard();
        window.removeEventListener('beforeunload', leaving);
      };
      const unguard = saving.follow(release);
      saving.flush().then(release, () => undefined);
    };
  }, [form.subscribe, keeps, saving, beforeLock]);

  const last = useRef(place);
  useEffect(() => {
    const moved = last.current.part !== place.part || last.current.field !== place.field;
    if (keeps && moved) saving.changed();
    last.current = place;
  }, [place, keeps, saving]);

  return saving;
}
