import { freshLog } from './fresh-log.ts';
import type { Refusal } from './refusals.ts';

/** Milliseconds. Clearing breaks off what is going on, too, but is found out within seconds. */
const LONG = 20_000;

/** Since when the browser's own storage has no room or does not open, on the page's clock; null while it works. */
let since: number | null = null;

/** Whether a write may have broken off since the browser last began a new file. */
let broken = false;

/** Whether the last write went through. */
let wrote = false;

/** To be told of every transaction that begins; gives it back. */
export function noteWrite<T>(transaction: T): T {
  if (!(transaction instanceof IDBTransaction) || transaction.mode === 'readonly')
    return transaction;
  wrote = false;
  transaction.addEventListener('complete', () => {
    wrote = true;
  });
  return transaction;
}

/** To be told of everything that the browser's storage did as asked. */
export function noteWorking(): void {
  since = null;
}

/** To be told of every refusal; gives it back. */
export function noteTrouble(trouble: Refusal & { why?: string }): Refusal {
  if (trouble.why === 'quota' || trouble.why === 'shut') {
    since ??= performance.now();
    broken = true;
  }
  return trouble;
}

/** Whether the browser's storage has failed without a break for more than 20 seconds. */
export function failedLong(): boolean {
  return since !== null && performance.now() - since > LONG;
}

/**
 * Leaves behind what a full disk may have broken off in what the browser keeps, lest all of it is thrown away at the next
 * start. Does nothing where nothing failed, nor before a write has gone through again: writing to a full disk may break off
 * more. What fails is left to the next call. Never rejects.
 */
export async function mendLog(): Promise<void> {
  if (!broken || !wrote) return;
  broken = false;
  await freshLog(indexedDB).catch(() => {
    broken = true;
  });
}
