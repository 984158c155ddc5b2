import type { OnProgress } from './backup-aside.ts';
import type { ComparedRecord, Comparison } from './backup-compare.ts';
import { BackupRefused, stopIfAsked } from './backup-refused.ts';
import { seal } from './cipher.ts';
import type { SealedRow } from './database.ts';
import { newId } from './new-id.ts';
import { insideOf, type OpenStore } from './open-store.ts';
import { Stale } from './refusals.ts';
import { changeListed, type Listed } from './sealed-index.ts';

/** For a record that differs: leave what is here, put the backup's in its place, or add the backup's under a new id. */
export type Choice = 'mine' | 'backup' | 'both';

/** Where a record goes, or null where it is not to be brought back. */
function placeFor(
  { record, standing, hereRev, many }: ComparedRecord,
  choice: Choice,
): { id: string; rev: number; knownRev: number } | null {
  if (standing === 'new') return { id: record.id, rev: record.rev, knownRev: 0 };
  if (standing !== 'differs' || choice === 'mine') return null;
  if (choice === 'backup') {
    // A damaged row's rev may be no number at all; it is matched as it lies, and counting begins anew.
    const from = Number.isSafeInteger(hereRev) ? hereRev : 0;
    return { id: record.id, rev: from + 1, knownRev: hereRev };
  }
  return many ? { id: newId(), rev: 1, knownRev: 0 } : null;
}

/**
 * Brings back what is new here, and what differs as chosen (`mine` where nothing was chosen). All of it in one
 * transaction, so that one that breaks off leaves everything as it was. Gives the ids that were written.
 *
 * Throws BackupRefused('changed') where a record moved on since it was compared, BackupRefused('stopped'), CannotKeep
 * or StoreIsNewer; then nothing was changed.
 */
export async function restore(
  store: OpenStore,
  { records }: Comparison,
  choices: ReadonlyMap<string, Choice>,
  onProgress: OnProgress = () => undefined,
  signal?: AbortSignal,
): Promise<string[]> {
  const inside = insideOf(store);
  const changes: { id: string; row: SealedRow; knownRev: number }[] = [];
  for (const [at, compared] of records.entries()) {
    stopIfAsked(signal);
    const place = placeFor(compared, choices.get(compared.record.id) ?? 'mine');
    if (place !== null) {
      const { kind, format, plain } = compared.record;
      const label = { kind, format, id: place.id, rev: place.rev };
      const row = { ...label, ...(await seal(inside.dataKey, label, plain)) };
      changes.push({ id: place.id, row, knownRev: place.knownRev });
    }
    onProgress(at + 1, records.length);
  }
  stopIfAsked(signal);
  const added: Listed = Object.fromEntries(
    changes.map(({ id, row: { kind, rev } }) => [id, { kind, rev }]),
  );
  try {
    if (changes.length > 0)
      await changeListed(inside, changes, (listed) => ({ ...listed, ...added }));
  } catch (error) {
    throw error instanceof Stale ? new BackupRefused('changed', error) : error;
  }
  return changes.map(({ id }) => id);
}
