import { hear, tell } from './tabs.ts';

/** Milliseconds that a tab is given to save and let go before the hold is taken from it: it may be frozen. */
const patience = 2000;

function nameOf(id: string): string {
  return `assessment ${id}`;
}

interface Wishes {
  id: string;
  /** Called with true when this tab may write, with false when it may not or no longer may. */
  onChange: (holding: boolean) => void;
  /** Saves what is not saved yet, before this tab lets go. */
  beforeGiving: () => Promise<void>;
}

export interface Hold {
  /** Asks the tab that writes to let go; takes the hold from it when it does not answer in two seconds. */
  take: () => void;
  letGo: () => void;
}

/**
 * Holds an assessment for writing: one tab at a time, by a Web Lock, which the browser frees when the tab goes,
 * however it goes. A tab that cannot have it waits, and gets it when the other lets go.
 */
export function holdForWriting({ id, onChange, beforeGiving }: Wishes): Hold {
  const name = nameOf(id);
  let release: (() => void) | null = null;
  let waiting: AbortController | null = null;
  let stealing = false;
  let gone = false;

  /** Resolves when the hold is over, or could not be had; true when it was had. */
  async function once(how: LockOptions): Promise<boolean> {
    let had = false;
    const held = (lock: Lock | null) => {
      if (!lock || gone) return undefined;
      had = true;
      onChange(true);
      return new Promise<void>((done) => {
        release = done;
      });
    };
    // Rejects when the hold is stolen or the waiting is given up: either way this round is over.
    await navigator.locks.request(name, how, held).catch(() => undefined);
    release = null;
    return had;
  }

  async function rounds() {
    let how: LockOptions = { ifAvailable: true };
    while (!gone) {
      await once(how);
      if (gone) return;
      if (!stealing) onChange(false);
      waiting = new AbortController();
      how = stealing ? { steal: true } : { signal: waiting.signal };
      stealing = false;
    }
  }

  async function give() {
    if (!release) return;
    await beforeGiving();
    release?.();
  }

  const deaf = hear((what) => {
    if (what.say === 'give' && what.id === id) give().catch(() => undefined);
  });
  rounds().catch(() => undefined);

  return {
    take() {
      tell({ say: 'give', id });
      setTimeout(() => {
        if (release || gone) return;
        stealing = true;
        waiting?.abort();
      }, patience);
    },
    letGo() {
      gone = true;
      deaf();
      waiting?.abort();
      release?.();
    },
  };
}

/** Milliseconds in which this very tab has saved and let go of what it has just left. */
const leaving = 1000;

/**
 * Does what only the tab that writes an assessment may do. Gives false, and does nothing, where another tab holds it.
 * Rejects as `work` does.
 */
export async function whileHeld(id: string, work: () => Promise<void>): Promise<boolean> {
  let held = false;
  const signal = AbortSignal.timeout(leaving);
  const working = navigator.locks.request(nameOf(id), { signal }, () => {
    held = true;
    return work();
  });
  return working.then(
    () => true,
    (error) => {
      if (held) throw error;
      return false;
    },
  );
}
