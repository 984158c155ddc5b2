export type Answer = 'promised' | 'refused' | 'cannot';

/** Asks the browser to keep what is stored; one that has promised is not asked again. Gives what it answered. */
export async function askToKeep(): Promise<Answer> {
  if (!navigator.storage?.persist) return 'cannot';
  try {
    const promised = (await navigator.storage.persisted()) || (await navigator.storage.persist());
    return promised ? 'promised' : 'refused';
  } catch {
    return 'cannot';
  }
}
