import type { CaseRecord } from '../assessment/record.ts';
import { type Kept, newId, type Shelf, Stale } from '../storage/cases.ts';

interface Wishes {
  /** The words could not go where they came from and are kept as a copy, under this id. */
  onCopy: (id: string) => void;
  /** It was changed elsewhere, and nothing was written here that would have to be kept. */
  onPassed: () => void;
}

export interface InStep {
  keep: (record: CaseRecord) => Promise<void>;
  /** Where the next save goes, and the rev on which it builds. */
  at: () => { id: string; rev: number };
}

/**
 * Saves an assessment as it was opened, each save building on the one before. What another tab has changed since is
 * not written over: the words from here are kept as a copy beside it, and so is all that this opening still saves.
 */
export function keepInStep(
  shelf: Shelf<CaseRecord>,
  { id, rev, value }: Kept<CaseRecord>,
  { onCopy, onPassed }: Wishes,
): InStep {
  let to = { id, rev, saved: value.saved };
  let told = false;

  async function save(record: CaseRecord): Promise<void> {
    const copyOf = to.id === id ? record.copyOf : id;
    to.rev = await shelf.save(to.id, { ...record, copyOf }, to.rev);
    to.saved = record.saved;
  }

  function tellCopy(): void {
    told = true;
    onCopy(to.id);
  }

  async function keep(record: CaseRecord): Promise<void> {
    try {
      await save(record);
      // The first save of a copy may have failed, as on a full disk.
      if (to.id !== id && !told) tellCopy();
    } catch (error) {
      if (!(error instanceof Stale)) throw error;
      // Only the place in the form has moved since the last save.
      if (record.saved === to.saved) return onPassed();
      to = { id: newId(), rev: 0, saved: '' };
      await save(record);
      tellCopy();
    }
  }

  return { keep, at: () => to };
}
