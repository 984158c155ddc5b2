// A tab that the browser puts to sleep still hears other tabs, but a transaction that is open in it stays open and
// holds up the store for all of them. So none is begun while it sleeps, and one that is open is begun anew afterwards.

let sleeps = 0;
let asleep = false;
let waiting: (() => void)[] = [];
const open = new Set<IDBTransaction>();

function giveUp(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It ended by itself, and has not said so yet.
  }
}

globalThis.document?.addEventListener('freeze', () => {
  asleep = true;
  sleeps += 1;
  for (const transaction of open) giveUp(transaction);
});
globalThis.document?.addEventListener('resume', () => {
  asleep = false;
  for (const go of waiting) go();
  waiting = [];
});

/** Resolves at once, or when the browser wakes this tab. */
export function awake(): Promise<void> {
  return asleep ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve();
}

/** How often this tab was put to sleep. What failed while that changed is to be tried again. */
export function timesAsleep(): number {
  return sleeps;
}

/** Does `work` while this tab is awake, and anew where it broke off because the tab was put to sleep. */
export async function whileAwake<T>(work: () => Promise<T>): Promise<T> {
  await awake();
  const slept = sleeps;
  try {
    return await work();
  } catch (error) {
    if (slept === sleeps) throw error;
    return whileAwake(work);
  }
}

/** Gives up this transaction, with all that it wrote, if the tab is put to sleep while it is open. */
export function giveUpAsleep<T>(transaction: T): T {
  if (!(transaction instanceof IDBTransaction)) return transaction;
  const done = () => open.delete(transaction);
  open.add(transaction);
  transaction.addEventListener('complete', done);
  transaction.addEventListener('abort', done);
  return transaction;
}
