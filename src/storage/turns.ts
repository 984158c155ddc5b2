/** Milliseconds of work after which others get a turn: well under the 50 after which a page feels stuck. */
const LONGEST = 8;

/** Where the browser has it, what waits goes on before other work that came later. */
interface Scheduler {
  yield?(): Promise<void>;
}

function giveTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** Waits until the browser has nothing else to do, at most a second. */
export function whenIdle(): Promise<void> {
  if (globalThis.requestIdleCallback === undefined) return giveTurn();
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 1000 }));
}

/**
 * For work on many records: call what it gives between two of them, and wait for it. Sealing and unsealing come back
 * within the same task, so that awaiting them alone lets neither keys nor the screen in between. Not to be awaited
 * within a transaction. `give` says how long others have their turn.
 */
export function takingTurns(give = giveTurn): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < LONGEST) return;
    await give();
    since = performance.now();
  };
}
