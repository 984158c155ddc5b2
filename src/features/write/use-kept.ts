import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Assessment } from '../../assessment/assessment.ts';
import type { CaseRecord } from '../../assessment/record.ts';
import { type Autosave, createAutosave } from './autosave.ts';
import { followForm } from './follow-form.ts';
import type { WriteProps } from './write-props.ts';

/** The saving of one assessment, and when what lies on the disk was written: ISO 8601, UTC. */
export interface Keeping extends Autosave {
  savedAt: () => string;
  /** True until something is written: what is on the screen is then what was found on the disk. */
  asFound: () => boolean;
}

/** What goes with the words and is no change of them: where the writer is, and which hints are not shown. */
type Beside = Pick<CaseRecord, 'place' | 'quiet'>;

type Ways = Pick<WriteProps, 'keep' | 'leaveWords' | 'beforeLock' | 'onLost'>;

/**
 * Keeps what is written while it is written. What stands beside the words goes with them, but is no change of the
 * record: it leaves the time of the last save as it was. A record that was never saved begins as one that is not, and
 * so does one that was taken away under this page. In the example nothing is kept.
 */
export function useKept(
  form: UseFormReturn<Assessment>,
  record: CaseRecord,
  beside: Beside,
  { keep, leaveWords, beforeLock, onLost }: Ways,
): Keeping {
  const newest = useRef({ keep, leaveWords, beside, saved: record.saved, written: false });
  useLayoutEffect(() => {
    newest.current.keep = keep;
    newest.current.leaveWords = leaveWords;
    newest.current.beside = beside;
  });
  // The queue lives as long as the screen, and on until what it holds is saved.
  const [saving] = useState<Keeping>(() => ({
    savedAt: () => newest.current.saved,
    asFound: () => newest.current.saved === record.saved,
    ...createAutosave({
      save: async () => {
        const now = newest.current;
        if (now.written) now.saved = new Date().toISOString();
        now.written = false;
        const { saved } = now;
        await now.keep?.({ ...record, ...now.beside, saved, assessment: form.getValues() });
      },
    }),
  }));

  const keeps = keep !== null;
  const isNew = record.saved === '';
  // Before the first paint: not for a moment may it be called saved.
  useLayoutEffect(() => {
    if (keeps && isNew) saving.changed();
  }, [keeps, isNew, saving]);
  useEffect(() => (keeps ? onLost?.(saving.changed) : undefined), [keeps, onLost, saving]);
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
      if (saving.isSaved()) return;
      e.preventDefault();
      const { saved: before, written, beside: here } = newest.current;
      const saved = written ? new Date().toISOString() : before;
      const assessment = form.getValues();
      newest.current.leaveWords?.({ ...record, ...here, saved, assessment });
      attempt();
    };
    const unfollow = followForm(form.control, written);
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
  }, [form.control, form.getValues, keeps, saving, beforeLock, record]);

  const last = useRef(beside);
  useEffect(() => {
    const { place, quiet } = last.current;
    const moved = place.part !== beside.place.part || place.field !== beside.place.field;
    if (keeps && (moved || quiet !== beside.quiet)) saving.changed();
    last.current = beside;
  }, [beside, keeps, saving]);

  return saving;
}
