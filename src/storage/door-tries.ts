import { z } from 'zod/mini';
import { changeAtDoor } from './change-at-door.ts';
import { readThreshold } from './database.ts';
import { CannotKeep, TooSoon, WrongPassphrase } from './refusals.ts';

// What slows down guessing at this screen. It cannot slow down anyone who has copied the profile: against them
// there is only the length of the passphrase and the cost of stretching it.

/** Tries that may go wrong before any waiting: slips, capital letters, the keyboard of a colleague. */
const FREE_TRIES = 3;

/** Seconds. Long enough to make guessing by hand pointless, short enough not to lock out who is in a hurry. */
const LONGEST_WAIT = 60;

/** What lies there is read, not trusted: nonsense stands for the longest wait, so that damage wins nothing. */
const triesRow = z.catch(z.object({ count: z.int().check(z.minimum(0)) }), { count: 9 });

/** Seconds to wait after so many wrong tries in a row: 0 up to the third, then 2, 4, 8 … and at most 60. */
export function waitAfter(count: number): number {
  return count <= FREE_TRIES ? 0 : Math.min(LONGEST_WAIT, 2 ** (count - FREE_TRIES));
}

/**
 * The count as this page last found it, and when it first did: in milliseconds of the page's own clock, which
 * nobody can set. No time is kept on the disk, so a new page waits the whole time for the count that it finds.
 */
let seen: { count: number; since: number } | null = null;

/** Tries that the disk was too full to count. */
let uncounted = 0;

function look(found: unknown): { count: number; secondsLeft: number } {
  const count = (found === undefined ? 0 : triesRow.parse(found).count) + uncounted;
  if (seen?.count !== count) seen = { count, since: performance.now() };
  const waited = (performance.now() - seen.since) / 1000;
  return { count, secondsLeft: Math.max(0, Math.ceil(waitAfter(count) - waited)) };
}

/** Whole seconds until the passphrase may be tried again in this page, 0 for at once. Throws CannotKeep, StoreIsNewer. */
export async function secondsToWait(): Promise<number> {
  return look((await readThreshold()).tries).secondsLeft;
}

/** Counts a try before it is made, so that nothing is won by ending the page while it runs. */
async function begin(storeId: string): Promise<void> {
  try {
    await changeAtDoor(storeId, 'tries', (found) => {
      const { count, secondsLeft } = look(found);
      if (secondsLeft > 0) throw new TooSoon(secondsLeft);
      return { count: count + 1 };
    });
  } catch (error) {
    // A full or failing disk must not keep anyone from their work: this page then counts for itself.
    const failing = error instanceof CannotKeep && ['quota', 'unknown'].includes(error.why);
    if (!failing) throw error;
    uncounted += 1;
  }
}

/** The next try waits from the end of this one, not from when it began. */
async function endWrong(): Promise<void> {
  seen = null;
  await secondsToWait().catch(() => undefined);
}

/** Sets the count after a try. If that fails, the next one waits a little: no reason to refuse this one. */
async function setCount(storeId: string, next: (count: number) => number): Promise<void> {
  uncounted = 0;
  await changeAtDoor(storeId, 'tries', (found) =>
    found === undefined ? undefined : { count: next(look(found).count) },
  ).catch(() => undefined);
}

/** Forgets the wrong tries, as whoever is there has shown that they may come in. Never fails. */
export function forgetTries(storeId: string): Promise<void> {
  return setCount(storeId, () => 0);
}

/**
 * Makes one try at the passphrase. Throws TooSoon, and does not try, while the wait after earlier ones lasts;
 * in any tab only one try comes of one wait. Nothing is ever erased, however many go wrong.
 */
export async function asTry<T>(storeId: string, attempt: () => Promise<T>): Promise<T> {
  await begin(storeId);
  try {
    const done = await attempt();
    await forgetTries(storeId);
    return done;
  } catch (error) {
    // What broke off without an answer has told nobody anything.
    if (error instanceof WrongPassphrase) await endWrong();
    else await setCount(storeId, (count) => Math.max(0, count - 1));
    throw error;
  }
}
