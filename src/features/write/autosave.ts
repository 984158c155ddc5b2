export type SaveState =
  | { readonly is: 'saved' }
  | { readonly is: 'saving' }
  /** `again` says that it will be tried again by itself. */
  | { readonly is: 'failed'; readonly why: string; readonly again: boolean };

interface Wishes {
  /** Saves what is on screen; resolves only when it is on disk. */
  save: () => Promise<void>;
  /** Milliseconds from a key to the start of its save, at most; longer only while another save takes longer. */
  wait?: number;
  /** Milliseconds before the next try after each failure; the last one repeats. */
  again?: number[];
  /** Milliseconds after which a save that has not come back is said not to be saved yet. */
  patience?: number;
}

const STUCK =
  'The browser has not finished saving. If this stays, take a copy out before you load the page again.';

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
 * Saves while one types: one save at a time, each starting at most `wait` ms after the first key that it covers, or
 * when the one before it comes back, if that is later: typing on never puts it off. After a failure the text stays where it is and the save is tried again.
 */
export function createAutosave(wishes: Wishes): Autosave {
  const { save, wait = 400, again = [1000, 2000, 5000], patience = 5000 } = wishes;
  const followers = new Set<() => void>();
  let state: SaveState = { is: 'saved' };
  let dirty = false;
  /** When the first key came that no save covers yet: milliseconds of the monotonic clock. */
  let since = 0;
  let closed = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let running: Promise<void> | null = null;
  // Settles with the save that runs, or rejects before it when that has taken too long.
  let waited: Promise<void> = Promise.resolve();
  let stuck = false;

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
    if (running !== null) return waited;
    const begun = once();
    waited = inTime(begun);
    running = begun.finally(() => {
      running = null;
      if (!dirty || closed) return;
      if (failures === 0) schedule(Math.max(0, since + wait - performance.now()));
      else if (state.is === 'failed' && state.again)
        schedule(again[Math.min(failures, again.length) - 1] ?? wait);
    });
    running.catch(() => undefined);
    return waited;
  }

  /** A second save beside one that hangs could come over it, so it is only said, and said to whoever waits. */
  function inTime(saved: Promise<void>): Promise<void> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        stuck = true;
        tell({ is: 'failed', why: STUCK, again: false });
        reject(new Error(STUCK));
      }, patience);
      saved.then(resolve, reject).finally(() => clearTimeout(late));
    });
  }

  async function once() {
    dirty = false;
    if (failures === 0) tell({ is: 'saving' });
    try {
      await save();
      stuck = false;
      failures = 0;
      if (!dirty) tell({ is: 'saved' });
    } catch (error) {
      dirty = true;
      stuck = false;
      failures += 1;
      const why = error instanceof Error ? error.message : String(error);
      tell({ is: 'failed', why, again: !isLasting(error) });
      throw error;
    }
  }

  return {
    changed() {
      if (closed) return;
      if (!dirty) since = performance.now();
      dirty = true;
      if (failures === 0 && !stuck) tell({ is: 'saving' });
      if (running === null) schedule(wait);
    },
    async flush() {
      if (running !== null) await waited.catch(() => undefined);
      if (stuck) throw new Error(STUCK);
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
