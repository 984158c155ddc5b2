const sealers = new Set<() => Promise<void>>();

/** Registers what must be sealed before locking; call what it returns when that is no longer on screen. */
export function beforeLock(seal: () => Promise<void>): () => void {
  sealers.add(seal);
  return () => sealers.delete(seal);
}

/**
 * Locks: seals what is not saved yet, then reloads the page, so that key, text and undo are gone with it.
 * Rejects, with nothing locked, when something could not be saved.
 */
export async function lock(): Promise<void> {
  await Promise.all([...sealers].map((seal) => seal()));
  location.reload();
}

/** Locks although something could not be saved: whoever asks for it has been told that it is lost. */
export function lockAndLose(): void {
  // The browser's own question would come on top of ours.
  window.addEventListener('beforeunload', (e) => e.stopImmediatePropagation(), { capture: true });
  location.reload();
}
