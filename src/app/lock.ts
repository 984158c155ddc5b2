import { hear, tell } from './tabs.ts';

const sealers = new Set<() => Promise<void>>();

/** Registers what must be sealed before locking; call what it returns when that is no longer on screen. */
export function beforeLock(seal: () => Promise<void>): () => void {
  sealers.add(seal);
  return () => sealers.delete(seal);
}

/** Seals what is not saved yet in this tab, then reloads it, so that key, text and undo are gone with the page. */
async function lockHere(): Promise<void> {
  await Promise.all([...sealers].map((seal) => seal()));
  location.reload();
}

/** Locks although something could not be saved: whoever asks for it has been told that it is lost. */
export function lockAndLose(): void {
  // The browser's own question would come on top of ours.
  window.addEventListener('beforeunload', (e) => e.stopImmediatePropagation(), { capture: true });
  location.reload();
}

/**
 * Locks this tab and every other: each seals its own words first. Rejects, with this tab still open, when something
 * in it could not be saved; the others lock all the same.
 */
export async function lock(): Promise<void> {
  tell({ say: 'lock' });
  await lockHere();
}

/** Locks this tab when another is locked, until the function that it gives is called. */
export function lockWithOthers(): () => void {
  return hear((what) => {
    if (what.say === 'lock') lockHere().catch(() => undefined);
  });
}
