import type { OnProgress } from './backup-aside.ts';
import type { ComparedRecord, Comparison } from './backup-compare.ts';
import { BackupRefused, stopIfAsked } from './backup-refused.ts';
import { seal } from './cipher.ts';
import { type KindHead, rowById, type SealedRow } from './database.ts';
import { ASIDE } from './kept-shape.ts';
import { newId } from './new-id.ts';
import { type Inside, insideOf, type OpenStore } from './open-store.ts';
import { CannotKeep, Stale } from './refusals.ts';
import { changeListed, isListed, type Listed } from './sealed-index.ts';
import { moving } from './set-aside.ts';
import { takingTurns } from './turns.ts';
import type { Change } from './whole-store.ts';

/** For a record that differs: leave what is here, put the backup's in its place, or add the backup's under a new id. */
export type Choice = 'mine' | 'backup' | 'both';

/** Where a record goes, or null where it is not to be brought back. */
function placeFor(
  { record, standing, hereRev, many }: ComparedRecord,
  choice: Choice,
): { id: string; rev: number; knownRev: number } | null {
  if (standing === 'new') return { id: record.id, rev: record.rev, knownRev: 0 };
  const joins = standing === 'joins';
  if (!joins && (standing !== 'differs' || choice === 'mine')) return null;
  if (joins || choice === 'backup') {
    // A damaged row's rev may be no number at all; it is matched as it lies, and counting begins anew.
    const from = Number.isSafeInteger(hereRev) ? hereRev : 0;
    return { id: record.id, rev: from + 1, knownRev: hereRev };
  }
  return many ? { id: newId(), rev: 1, knownRev: 0 } : null;
}

/** What was brought back, as it lies here; `there` is its id in the backup where that is another. */
export interface Restored extends KindHead {
  there?: string;
}

function restoredAs({ id, kind, rev }: SealedRow, there: string): Restored {
  return { id, kind, rev, ...(there !== id && { there }) };
}

/** The store refused in the middle; `why` says what stood in the way. */
class NothingBroughtBack extends CannotKeep {
  constructor({ why, cause }: CannotKeep) {
    super(why, cause);
    this.message = `Nothing was brought back. ${this.message}`;
  }
}

/** What has to be changed for one record to come back, if anything. A damaged row here is moved aside, whole. */
async function changesFor(
  { dataKey, storeId }: Inside,
  compared: ComparedRecord,
  choice: Choice,
): Promise<Change[]> {
  const place = placeFor(compared, choice);
  if (place === null) return [];
  const { kind, format, plain } = compared.record;
  const label = { kind, format, id: place.id, rev: place.rev };
  const row = { ...label, ...(await seal(dataKey, label, plain)) };
  if (compared.hereDamaged && place.id === compared.record.id) {
    const lies = await rowById(storeId, place.id);
    if (!Object.is(lies?.rev ?? 0, place.knownRev)) throw new BackupRefused('changed');
    return moving(lies, place.id, row);
  }
  return [{ id: place.id, row, knownRev: place.knownRev }];
}

/**
 * Brings back what is new here, what adds to what is here, and what differs as chosen (`mine` where nothing was
 * chosen). What is kept once, under a number, is only ever added: a finished version here is never replaced. All of it in one transaction, so that one that breaks off leaves everything as it was. Gives what was written.
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
): Promise<Restored[]> {
  const inside = insideOf(store);
  const turn = takingTurns();
  const changes: Change[] = [];
  const restored: Restored[] = [];
  for (const [at, compared] of records.entries()) {
    await turn();
    stopIfAsked(signal);
    const choice = choices.get(compared.record.id) ?? 'mine';
    const made = await changesFor(inside, compared, choice);
    changes.push(...made);
    for (const { row } of made)
      if (row && row.kind !== ASIDE) restored.push(restoredAs(row, compared.there));
    onProgress(at + 1, records.length);
  }
  stopIfAsked(signal);
  const listed = restored.filter(({ kind }) => isListed(kind));
  const added: Listed = Object.fromEntries(listed.map(({ id, kind, rev }) => [id, { kind, rev }]));
  try {
    if (changes.length > 0)
      await changeListed(inside, changes, (before) => ({ ...before, ...added }));
  } catch (error) {
    if (error instanceof Stale) throw new BackupRefused('changed', error);
    throw error instanceof CannotKeep ? new NothingBroughtBack(error) : error;
  }
  return restored;
}
