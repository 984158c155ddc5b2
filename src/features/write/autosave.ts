export type SaveState =
  | { is: 'saved' }
  | { is: 'unsaved' }
  | { is: 'saving' }
  | { is: 'failed'; why: string };

interface Wishes {
  /** Saves what is on screen; resolves only when it is on disk. */
  save: () => Promise<void>;
  tell: (state: SaveState) => void;
  /** Milliseconds from a key to the start of its save, at most. */
  wait?: number;
  /** Milliseconds before the next try after each failure; the last one repeats. */
  again?: number[];
}

export interface Autosave {
  changed: () => void;
  /** Saves at once what is not saved yet. Rejects when it cannot be saved. */
  flush: () => Promise<void>;
  /** True when everything that was written is on disk. */
  isSaved: () => boolean;
}

/**
 * Saves while one types: one save at a time, each starting at most `wait` ms after the first key that it covers, so
 * that typing on never puts it off. After a failure the text stays where it is and the save is tried again.
 */
export function createAutosave({
  save,
  tell,
  wait = 300,
  again = [1000, 2000, 5000],
}: Wishes): Autosave {
  let dirty = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let running: Promise<void> | null = null;

  function schedule(ms: number) {
    timer ??= setTimeout(() => {
      run().catch(() => undefined);
    }, ms);
  }

  function run(): Promise<void> {
    if (timer) clearTimeout(timer);
    timer = null;
    running ??= once().finally(() => {
      running = null;
      if (dirty)
        schedule(failures > 0 ? (again[Math.min(failures, again.length) - 1] ?? wait) : wait);
    });
    return running;
  }

  async function once() {
    dirty = false;
    tell({ is: 'saving' });
    try {
      await save();
      failures = 0;
      tell({ is: dirty ? 'unsaved' : 'saved' });
    } catch (error) {
      dirty = true;
      failures += 1;
      tell({ is: 'failed', why: error instanceof Error ? error.message : String(error) });
      throw error;
    }
  }

  return {
    changed() {
      dirty = true;
      if (failures === 0 && running === null) tell({ is: 'unsaved' });
      if (running === null) schedule(wait);
    },
    async flush() {
      if (running !== null) await running.catch(() => undefined);
      if (dirty) await run();
    },
    isSaved() {
      return !dirty && running === null;
    },
  };
}
