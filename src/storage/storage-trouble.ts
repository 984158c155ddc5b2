import { CannotKeep, type Hindrance, Refusal, StoreIsNewer } from './refusals.ts';

/** Names that browsers and Dexie give to their errors, and what each means for the reader. */
const HINDRANCES: Record<string, Hindrance> = {
  QuotaExceededError: 'quota',
  MissingAPIError: 'blocked',
  SecurityError: 'blocked',
  NotAllowedError: 'blocked',
  DatabaseClosedError: 'closed',
  InvalidStateError: 'closed',
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
    // Chromium on a full disk: UnknownError, "Encountered full disk while opening backing store".
    if (/full disk/i.test(String(message))) return new CannotKeep('quota', error);
    why = HINDRANCES[String(name)] ?? why;
  }
  return new CannotKeep(why, error);
}
