import { awake } from './awake.ts';
import { watchSaved } from './database.ts';
import type { Inside } from './open-store.ts';
import { Refusal } from './refusals.ts';
import { copyOnce, copySome } from './second-copy.ts';
import { secondPlaces } from './second-place.ts';
import type { SecondPlaces } from './second-place-shape.ts';

/** How the second copy stands. */
export interface CopyState {
  place: 'bucket' | 'opfs' | 'none';
  /** Seconds: nothing that was saved longer ago than this is missing from it. Infinity before the first time. */
  behindSeconds: number;
  /** When it was last up to date in this page, ISO date and time. */
  lastAt: string | null;
  /** What stands in its way, as a sentence. */
  trouble: string | null;
}

/** Milliseconds. A change waits at most this long, and the promise is 60 seconds. */
const EVERY = 15_000;
/** Milliseconds: the promise. Further behind than this is said. */
const AT_MOST = 60_000;
/** Milliseconds: everything is looked at this often, as others may have taken from the copy. Between, only what was saved. */
const WHOLE_EVERY = 300_000;
/** Milliseconds: locking waits no longer for the last copy. */
const LAST = 1_000;

const NO_PLACE =
  'This browser has no second place for what you write, so only a backup file survives damage to its storage. Make one often.';
const NOT_COPIED =
  'The second copy on this computer could not be brought up to date. What you write is saved as before; make a backup file soon.';

const BEHIND =
  'The second copy on this computer is more than a minute behind. What you write is saved as before; make a backup file soon.';

/** Milliseconds that another tab may take over a pass. A tab that was frozen in one would hold up all others for ever. */
const ANOTHERS = 20_000;

/** Runs `work` when no other tab does the same, or the other has not come to an end for 20 seconds. */
async function alone(storeId: string, work: () => Promise<void>): Promise<void> {
  if (globalThis.navigator?.locks === undefined) return work();
  const name = `onesheet-copy-${storeId}`;
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), ANOTHERS);
  let begun = false;
  const begin = () => {
    begun = true;
    clearTimeout(timer);
    return work();
  };
  try {
    await navigator.locks.request(name, { signal: patience.signal }, begin);
  } catch (error) {
    if (begun || !patience.signal.aborted) throw error;
    // Two at once do no harm: states stand side by side, and what one drops too much the next pass copies again.
    await navigator.locks.request(name, { steal: true }, work);
  }
}

/** Whether the last pass did not come to its end, as on a full disk. */
let broken = false;

/** Copies what was saved, by these ids; everything is looked at where there are none. Gives whether it was. */
async function copyInto(
  inside: Inside,
  places: SecondPlaces,
  saved: string[] | null = null,
): Promise<boolean> {
  // Nothing to copy, and nothing to look at.
  if (saved?.length === 0) return false;
  let whole = false;
  await awake();
  await alone(inside.storeId, async () => {
    const mend = broken;
    broken = true;
    const place = await places.open(inside.storeId);
    try {
      whole = saved === null || !(await copySome(inside, place, saved));
      if (whole) await copyOnce(inside, place);
      if (mend) await place.freshLog?.();
      broken = false;
    } finally {
      place.close();
    }
  });
  return whole;
}

/**
 * Copies at once, then every 15 seconds and, after what `seal` saves, when the page is hidden, until what it gives is
 * called.
 */
export function keepCopying(
  inside: Inside,
  onState: (state: CopyState) => void,
  seal: () => Promise<void>,
): () => void {
  const places = secondPlaces();
  if (places === null) {
    onState({ place: 'none', behindSeconds: Infinity, lastAt: null, trouble: NO_PLACE });
    return () => undefined;
  }
  const opened = performance.now();
  let last: { at: string; since: number } | null = null;
  let running: Promise<void> | null = null;
  /** What was written since the last pass began, where all of it is known. */
  let saved: Set<string> | null = new Set();
  const unwatch = watchSaved((ids) => {
    saved = saved && ids && new Set([...saved, ...ids]);
  });
  let wholeAt = Number.NEGATIVE_INFINITY;
  let stopped = false;

  function tell(trouble: string | null): void {
    if (stopped) return;
    const behindSeconds = last === null ? Infinity : (performance.now() - last.since) / 1000;
    onState({ place: places?.kind ?? 'none', behindSeconds, lastAt: last?.at ?? null, trouble });
  }

  async function copy(): Promise<void> {
    const begun = { at: new Date().toISOString(), since: performance.now() };
    const due = begun.since - wholeAt > WHOLE_EVERY;
    const some = due || saved === null ? null : [...saved];
    saved = new Set();
    try {
      if (places !== null && (await copyInto(inside, places, some))) wholeAt = begun.since;
      last = begun;
      tell(null);
    } catch (error) {
      // What was not copied now is found by looking at everything.
      wholeAt = Number.NEGATIVE_INFINITY;
      tell(error instanceof Refusal ? error.message : NOT_COPIED);
    }
  }

  function copyUnlessRunning(): Promise<void> {
    running ??= copy().finally(() => {
      running = null;
    });
    return running;
  }

  function pass(): void {
    // A pass that does not come to an end must not keep quiet about it.
    if (performance.now() - (last?.since ?? opened) > AT_MOST) tell(BEHIND);
    void copyUnlessRunning();
  }

  async function onHide(): Promise<void> {
    if (document.visibilityState !== 'hidden') return pass();
    await seal().catch(() => undefined);
    // One that is running may have begun before the last words were sealed.
    await running;
    wholeAt = Number.NEGATIVE_INFINITY;
    await copyUnlessRunning();
  }
  const hidden = () => void onHide();

  // Each pass takes what was saved until it began, so the clock of the promise begins there too.
  const timer = setInterval(pass, EVERY);
  globalThis.document?.addEventListener('visibilitychange', hidden);
  void copyUnlessRunning();

  return () => {
    clearInterval(timer);
    unwatch();
    globalThis.document?.removeEventListener('visibilitychange', hidden);
    stopped = true;
  };
}

/**
 * Copies once more, at once, before the key goes or after the door has changed. Waits at most `patience` milliseconds;
 * what does not get done then is done by the next pass. Never rejects.
 */
export async function copyLast(inside: Inside, patience = LAST): Promise<void> {
  const places = secondPlaces();
  if (places === null) return;
  const copying = copyInto(inside, places).catch(() => undefined);
  await Promise.race([copying, new Promise((resolve) => setTimeout(resolve, patience))]);
}
