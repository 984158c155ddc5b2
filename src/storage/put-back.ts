import { bringBack } from './bring-back.ts';
import { wholly } from './database.ts';
import { mendLog } from './failing.ts';
import { whenClosed } from './give-way.ts';
import { type Threshold, thresholdShape } from './kept-shape.ts';
import type { Inside } from './open-store.ts';
import { AlreadySetUp, CannotKeep } from './refusals.ts';

/** Milliseconds. A passphrase that another tab changed is known here after this long. */
const EVERY = 15_000;

const inMind = new Map<string, Threshold>();

function look(storeId: string): Promise<void> {
  return wholly('r', storeId, async ({ doors, stores }) => {
    const found = { door: await doors.get('door'), store: await stores.get('store') };
    const read = thresholdShape.safeParse(found);
    if (read.success) inMind.set(storeId, read.data);
  });
}

/**
 * Keeps in memory what the store of this page can be made of again: its door, locked as it lies. Calls `onLost` when
 * what is kept was taken away, with true where the browser threw it away after its storage had failed; again every 15
 * seconds while it is so. Until the function that it gives is called.
 */
export function keepInMind(inside: Inside, onLost: (dropped: boolean) => void): () => void {
  const again = () =>
    look(inside.storeId).catch((error: unknown) => {
      // A browser also closes a connection where the disk is full, and keeps all that was there.
      if (!(error instanceof CannotKeep) || !['cleared', 'dropped'].includes(error.why)) return;
      inside.lost = true;
      onLost(error.why === 'dropped');
    });
  void again();
  const timer = setInterval(() => void again().then(mendLog), EVERY);
  const unhook = whenClosed(() => void again());
  return () => {
    clearInterval(timer);
    unhook();
  };
}

/** Makes the store again as an empty one that opens with the same passphrase and code. */
function makeAgain({ door, store: named }: Threshold): Promise<void> {
  return wholly('rw', null, async ({ doors, stores }) => {
    const store = await stores.get('store');
    if (store !== undefined && store.storeId !== named.storeId) throw new AlreadySetUp();
    await doors.put(door);
    await stores.put(named);
  });
}

function inPlainWords(error: unknown): unknown {
  return error instanceof AlreadySetUp ? new CannotKeep('anew', error) : error;
}

/**
 * Puts the store of this page back where it was taken away: from the second copy, and gives how many records came
 * back; where there is none, from memory, and gives null: it is then empty, and what is on the screen can be saved.
 * Throws CannotKeep ('anew' where another store was begun meanwhile); then nothing was changed.
 */
export async function putStoreBack({ storeId }: Inside): Promise<number | null> {
  try {
    return await bringBack(storeId);
  } catch (error) {
    const threshold = inMind.get(storeId);
    if (error instanceof AlreadySetUp || threshold === undefined) throw inPlainWords(error);
    await makeAgain(threshold).catch((cause: unknown) => {
      throw inPlainWords(cause);
    });
    return null;
  }
}
