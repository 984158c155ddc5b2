import { openSealed } from './cases.ts';
import { seal } from './cipher.ts';
import { rowsOfKind, type SealedRow, STORED_FORMAT } from './database.ts';
import { type Event, logOf, logs } from './history-deeds.ts';
import { type Inside, insideOf, type OpenStore } from './open-store.ts';
import { DamagedRecord, Stale } from './refusals.ts';
import { changeListed, type Listed } from './sealed-index.ts';
import { takingTurns } from './turns.ts';
import type { Change } from './whole-store.ts';

/** The next state of one log, or null where the one that is kept does not open: it must stay as it lies. */
async function nextState(
  inside: Inside,
  id: string,
  row: SealedRow | undefined,
  events: Event[],
): Promise<{ row: SealedRow; knownRev: number } | null> {
  try {
    const kept = row === undefined ? null : await openSealed(inside, logs, row);
    const knownRev = kept?.rev ?? 0;
    const label = { kind: logs.kind, id, rev: knownRev + 1, format: STORED_FORMAT };
    const plain = logs.write([...(kept?.value ?? []), ...events]);
    return { row: { ...label, ...(await seal(inside.dataKey, label, plain)) }, knownRev };
  } catch (error) {
    if (error instanceof DamagedRecord) return null;
    throw error;
  }
}

/**
 * Adds to the logs of many records in one transaction, and gives those whose logs were added to: a damaged log is left
 * alone. Throws CannotKeep and StoreIsNewer; then nothing was changed.
 */
export async function addToLogs(
  store: OpenStore,
  of: readonly string[],
  eventsOf: (of: string) => Event[],
): Promise<string[]> {
  const inside = insideOf(store);
  const turn = takingTurns();
  for (;;) {
    const rows = new Map((await rowsOfKind(inside.storeId, logs.kind)).map((row) => [row.id, row]));
    const changes: Change[] = [];
    const listed: Listed = {};
    const added: string[] = [];
    for (const each of new Set(of)) {
      await turn();
      const id = logOf(each);
      const next = await nextState(inside, id, rows.get(id), eventsOf(each));
      if (next === null) continue;
      changes.push({ id, ...next });
      listed[id] = { kind: logs.kind, rev: next.row.rev };
      added.push(each);
    }
    try {
      if (changes.length > 0) await changeListed(inside, changes, (now) => ({ ...now, ...listed }));
      return added;
    } catch (error) {
      // Another tab has got one through meanwhile, so this comes to an end.
      if (!(error instanceof Stale)) throw error;
    }
  }
}
