import { CannotKeep, type Hindrance, Refusal, StoreIsNewer } from './refusals.ts';

/** Names that browsers and Dexie give to their errors, and what each means for the reader. */
const HINDRANCES: Record<string, Hindrance> = {
  QuotaExceededError: 'quota',
  MissingAPIError: 'blocked',
  SecurityError: 'blocked',
  NotAllowedError: 'blocked',
  DatabaseClosedError: 'closed',
  InvalidStateError: 'closed',
  // Nothing here aborts by itself. What the browser aborts for, it says in an inner error, or not at all.
  AbortError: 'shut',
};

/**
 * Turns whatever the database threw into a refusal that can be read.
 *
 * Dexie wraps errors in errors (an abort holds the full disk that caused it), so the innermost that is
 * known decides. A refusal of ours comes back unchanged.
 */
export function plainTrouble(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  let why: Hindrance = 'unknown';
  for (let inner = error; inner instanceof Object; inner = 'inner' in inner ? inner.inner : null) {
    const { name, message } = inner as { name?: unknown; message?: unknown };
    if (name === 'VersionError') return new StoreIsNewer();
    // Chromium on a full disk gives UnknownError. First "… FILE_ERROR_NO_SPACE …" or "Encountered full disk while
    // opening backing store"; from then on every opening fails, and no longer says why.
    if (/full disk|NO_SPACE/i.test(String(message))) return new CannotKeep('quota', error);
    if (/opening backing store/i.test(String(message))) why = 'shut';
    else why = HINDRANCES[String(name)] ?? why;
  }
  return new CannotKeep(why, error);
}
