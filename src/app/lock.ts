import { draw } from './drawn.ts';
import { hear, tell } from './tabs.ts';

/** Milliseconds between two tries to lock a tab whose words could not be saved. */
const again = 5000;

const sealers = new Set<() => Promise<void>>();

/** Registers what must be sealed before locking; call what it returns when that is no longer on screen. */
export function beforeLock(seal: () => Promise<void>): () => void {
  // Its own each time: the same seal may be registered anew before it is let go.
  const own = () => seal();
  sealers.add(own);
  return () => sealers.delete(own);
}

const followers = new Set<() => Promise<void>>();

/** Registers what follows once everything is sealed, and must not reject; call what it returns when it no longer does. */
export function afterSealing(follow: () => Promise<void>): () => void {
  followers.add(follow);
  return () => followers.delete(follow);
}

/** Seals what is not saved yet in this tab. Rejects where something could not be saved. */
export async function sealHere(): Promise<void> {
  await Promise.all([...sealers].map((seal) => seal()));
}

/**
 * Seals what is not saved yet in this tab and lets no more be typed, so that the page can be left. Rejects, with the page
 * as it was, where something could not be saved.
 */
export async function sealForGood(): Promise<void> {
  await sealHere();
  // A key may have come while that was written. From here on none can, and what came is sealed too.
  const page = document.documentElement;
  const at = document.activeElement;
  page.inert = true;
  try {
    await sealHere();
  } catch (error) {
    page.inert = false;
    if (at instanceof HTMLElement) at.focus();
    throw error;
  }
  // Only now, as the second copy takes what has been sealed.
  await Promise.all([...followers].map((follow) => follow()));
}

/** Seals what is not saved yet in this tab, then reloads it, so that key, text and undo are gone with the page. */
async function lockHere(): Promise<void> {
  await sealForGood();
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

let owed = false;

/** Locks this tab; where its words can't be saved they stay, behind the curtain, until they are: then it locks. */
function lockHereOnceSaved(): void {
  if (owed) return;
  owed = true;
  const attempt = (first: boolean) => {
    lockHere().catch(() => {
      if (first) draw('lock-owed');
      setTimeout(attempt, again, false);
    });
  };
  attempt(true);
}

/** Locks every tab when nobody is there to be asked: an unlocked text is a smaller harm than a lost one. */
export function lockUnasked(): void {
  if (!owed) tell({ say: 'lock' });
  lockHereOnceSaved();
}

/** Locks this tab when another is locked, until the function that it gives is called. */
export function lockWithOthers(): () => void {
  return hear((what) => {
    if (what.say === 'lock') lockHereOnceSaved();
  });
}
