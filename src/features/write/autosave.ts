export type SaveState =
  | { readonly is: 'saved' }
  | { readonly is: 'saving' }
  /** `again` says that it will be tried again by itself. */
  | { readonly is: 'failed'; readonly why: string; readonly again: boolean };

interface Wishes {
  /** Saves what is on screen; resolves only when it is on disk. */
  save: () => Promise<void>;
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
  /** Takes nothing more until opened again: what comes after the last save must not write over it. */
  close: () => void;
  reopen: () => void;
  state: () => SaveState;
  /** Calls `onChange` whenever the state is another, until the function that it gives is called. */
  follow: (onChange: () => void) => () => void;
}

/** A refusal that trying again will not heal says so itself: the record moved on, the store is newer. */
function isLasting(error: unknown): boolean {
  return error instanceof Error && 'lasting' in error && error.lasting === true;
}

/**
 * Saves while one types: one save at a time, each starting at most `wait` ms after the first key that it covers, so
 * that typing on never puts it off. After a failure the text stays where it is and the save is tried again.
 */
export function createAutosave({ save, wait = 300, again = [1000, 2000, 5000] }: Wishes): Autosave {
  const followers = new Set<() => void>();
  let state: SaveState = { is: 'saved' };
  let dirty = false;
  let closed = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let running: Promise<void> | null = null;

  function tell(next: SaveState) {
    if (next.is === state.is && next.is !== 'failed') return;
    state = next;
    for (const follower of followers) follower();
  }

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
      if (!dirty || closed) return;
      if (failures === 0) schedule(wait);
      else if (state.is === 'failed' && state.again)
        schedule(again[Math.min(failures, again.length) - 1] ?? wait);
    });
    return running;
  }

  async function once() {
    dirty = false;
    if (failures === 0) tell({ is: 'saving' });
    try {
      await save();
      failures = 0;
      if (!dirty) tell({ is: 'saved' });
    } catch (error) {
      dirty = true;
      failures += 1;
      const why = error instanceof Error ? error.message : String(error);
      tell({ is: 'failed', why, again: !isLasting(error) });
      throw error;
    }
  }

  return {
    changed() {
      if (closed) return;
      dirty = true;
      if (failures === 0) tell({ is: 'saving' });
      if (running === null) schedule(wait);
    },
    async flush() {
      if (running !== null) await running.catch(() => undefined);
      if (dirty && !closed) await run();
    },
    isSaved: () => !dirty && running === null,
    close() {
      closed = true;
      dirty = false;
      if (timer) clearTimeout(timer);
      timer = null;
    },
    reopen() {
      closed = false;
    },
    state: () => state,
    follow(onChange) {
      followers.add(onChange);
      return () => followers.delete(onChange);
    },
  };
}
