import type { PartId } from '../../assessment/parts.ts';
import { type Sign, stoppedClock, tick } from '../../timing/active-time.ts';
import { isNoneSpent, noneSpent, type Spent, together } from '../../timing/spent.ts';

/** Milliseconds. What was spent is kept this often, so that a crash costs no more of it. */
const KEEP = 15_000;

const pointers = ['pointerdown', 'pointermove', 'scroll', 'wheel'] as const;
const passive = { capture: true, passive: true };

/** How tabs let each other know in which of them the writer is. */
export interface OtherTabs {
  /** Says that the writer is here now. */
  tell: () => void;
  /** Calls `onOther` when the writer is in another tab, until the function that it gives is called. */
  hear: (onOther: () => void) => () => void;
}

export interface RunningClock {
  /** Turns to another part. */
  turn: (part: PartId) => void;
  /** Stops it and keeps what was spent; never rejects. It starts again when the screen is next used. */
  seal: () => Promise<void>;
  stop: () => void;
}

/**
 * Runs the clock of one assessment in this page, from what is pressed, moved and scrolled and from whether the page
 * is visible. `keep` is given what was spent since it was last given any; where it fails, that goes with the next.
 */
export function runClock(
  part: PartId,
  others: OtherTabs,
  keep: (spent: Spent) => Promise<void>,
): RunningClock {
  let clock = stoppedClock();
  let here = part;
  let mine = false;
  let keeping = Promise.resolve();
  const at = () => performance.now();
  const see = (sign: Sign) => {
    clock = tick(clock, sign);
  };

  /** From now on the time is this tab's, and no other's. */
  function come() {
    if (!mine) others.tell();
    mine = true;
  }

  function look() {
    if (document.visibilityState !== 'visible') return see({ at: at(), is: 'left' });
    come();
    see({ at: at(), is: 'shown', part: here });
  }

  function use(key: boolean) {
    come();
    see({ at: at(), is: 'use', part: here, key });
  }

  async function keepOnce(): Promise<void> {
    const { spent } = clock;
    if (isNoneSpent(spent)) return;
    clock = { ...clock, spent: noneSpent() };
    try {
      await keep(spent);
    } catch {
      clock = { ...clock, spent: together(spent, clock.spent) };
    }
  }

  function keepNow(): Promise<void> {
    keeping = keeping.then(keepOnce);
    return keeping;
  }

  const onKey = () => use(true);
  const onPointer = () => use(false);
  const onHide = () => {
    look();
    void keepNow();
  };
  const deaf = others.hear(() => {
    mine = false;
    see({ at: at(), is: 'elsewhere' });
  });
  const timer = setInterval(() => void keepNow(), KEEP);
  window.addEventListener('keydown', onKey, passive);
  for (const event of pointers) window.addEventListener(event, onPointer, passive);
  document.addEventListener('visibilitychange', onHide);
  look();

  return {
    turn(next) {
      here = next;
      use(false);
    },
    seal() {
      see({ at: at(), is: 'left' });
      look();
      return keepNow();
    },
    stop() {
      clearInterval(timer);
      deaf();
      window.removeEventListener('keydown', onKey, passive);
      for (const event of pointers) window.removeEventListener(event, onPointer, passive);
      document.removeEventListener('visibilitychange', onHide);
      see({ at: at(), is: 'left' });
      void keepNow();
    },
  };
}
