import { useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Assessment } from '../../assessment/assessment.ts';
import type { CaseRecord, Place } from '../../assessment/record.ts';
import { createAutosave, type SaveState } from './autosave.ts';
import type { WriteProps } from './write-props.ts';

interface Kept {
  state: SaveState;
  /** Saves at once what is not saved yet; rejects when it cannot be. */
  flush: () => Promise<void>;
}

/** Keeps what is written while it is written, and says how that goes. In the example nothing is kept. */
export function useKept(
  form: UseFormReturn<Assessment>,
  record: CaseRecord,
  keep: WriteProps['keep'],
  place: Place,
  beforeLock: WriteProps['beforeLock'],
): Kept {
  const [state, setState] = useState<SaveState>({ is: 'saved' });
  // The queue lives as long as the screen; it reads what is newest when it saves.
  const newest = useRef({ form, record, keep, place });
  newest.current = { form, record, keep, place };
  const [saving] = useState(() =>
    createAutosave({
      tell: setState,
      save: async () => {
        const now = newest.current;
        const saved = new Date().toISOString();
        const assessment = now.form.getValues();
        await now.keep?.({ ...now.record, saved, place: now.place, assessment });
      },
    }),
  );

  const keeps = keep !== null;
  useEffect(() => {
    if (!keeps) return;
    const attempt = () => {
      saving.flush().catch(() => undefined);
    };
    const leaving = (e: BeforeUnloadEvent) => {
      if (!saving.isSaved()) e.preventDefault();
      attempt();
    };
    const unfollow = form.subscribe({ formState: { values: true }, callback: saving.changed });
    const unseal = beforeLock(saving.flush);
    document.addEventListener('visibilitychange', attempt);
    window.addEventListener('beforeunload', leaving);
    return () => {
      unfollow();
      unseal();
      document.removeEventListener('visibilitychange', attempt);
      window.removeEventListener('beforeunload', leaving);
      attempt();
    };
  }, [form.subscribe, keeps, saving, beforeLock]);

  // Moving to another part is worth remembering too, though no key was pressed.
  const lastPart = useRef(place.part);
  useEffect(() => {
    if (keeps && lastPart.current !== place.part) saving.changed();
    lastPart.current = place.part;
  }, [place.part, keeps, saving]);

  return { state, flush: saving.flush };
}
