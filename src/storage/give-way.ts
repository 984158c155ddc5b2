/** Milliseconds that a newer version waits while this page saves its last words. */
const PATIENCE = 5_000;

let given = false;
const lostHooks = new Set<() => void>();
const updates = new Set<Update>();

interface Update {
  save: () => Promise<void>;
  onClosed: (saved: boolean) => void;
}

/** Whether a newer version has been given way to. It stays so: this page must not come back and write. */
export function hasGivenWay(): boolean {
  return given;
}

/** Calls `hook` when others cleared or deleted what is kept, or the browser closed it, until what it gives is called. */
export function whenClosed(hook: () => void): () => void {
  lostHooks.add(hook);
  return () => lostHooks.delete(hook);
}

/** Tells that the database was closed under this page; not where this page gave way itself. */
export function tellClosed(): void {
  if (given) return;
  for (const hook of lostHooks) hook();
}

/**
 * Calls `save` when a newer version of the app waits in another tab, and `onClosed` once this page has given way: with
 * true where everything was saved, false where something failed or took over five seconds. Until what it gives is
 * called.
 */
export function whenUpdated(save: () => Promise<void>, onClosed: Update['onClosed']): () => void {
  const update = { save, onClosed };
  updates.add(update);
  return () => updates.delete(update);
}

let giving = false;

/** Saves what is not saved yet, then lets go for good, so that the newer version can come in. */
export async function giveWay(close: () => void): Promise<void> {
  if (giving) return;
  giving = true;
  const waiting = [...updates];
  const saving = Promise.all(waiting.map(({ save }) => save())).then(
    () => true,
    () => false,
  );
  const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), PATIENCE));
  const saved = await Promise.race([saving, late]);
  given = true;
  close();
  for (const { onClosed } of waiting) onClosed(saved);
}
