import type { BackupRecord } from './backup-format.ts';
import { openHere } from './backup-here.ts';
import type { BackupReader, Unsealed } from './backup-kinds.ts';
import { saysTheSame } from './backup-same.ts';
import { rowsOfKind } from './database.ts';
import type { Inside } from './open-store.ts';
import { takingTurns } from './turns.ts';

interface Kept extends Unsealed {
  id: string;
  rev: number;
}

/**
 * Finds the row here that holds what a record of a backup holds, under any number, or gives null. Throws CannotKeep,
 * StoreIsNewer.
 */
export type FindSame = (record: BackupRecord, reader: BackupReader) => Promise<Kept | null>;

function upToNumber(id: string): string {
  return id.slice(0, id.lastIndexOf('/') + 1);
}

/** The first id after this one, by its number, that is not taken. It is taken then. */
export function takeNext(id: string, taken: Set<string>): string {
  const under = upToNumber(id);
  let number = Number(id.slice(under.length)) + 1;
  while (taken.has(`${under}${number}`)) number += 1;
  taken.add(`${under}${number}`);
  return `${under}${number}`;
}

/** Looks into a store for what is kept once, under a number. */
export function findingSame(inside: Inside): FindSame {
  // Of one record at a time, as they stand one after another in a backup.
  let last: { under: string; kept: Kept[] } | null = null;

  async function keptUnder(under: string, kind: string, reader: BackupReader): Promise<Kept[]> {
    if (last?.under === under) return last.kept;
    const kept: Kept[] = [];
    const turn = takingTurns();
    for (const row of await rowsOfKind(inside.storeId, kind, under)) {
      await turn();
      const opened = await openHere(inside, row, reader);
      if (opened !== null) kept.push({ ...opened, id: row.id, rev: row.rev });
    }
    last = { under, kept };
    return kept;
  }

  return async (record, reader) => {
    const kept = await keptUnder(upToNumber(record.id), record.kind, reader);
    const isSame = (each: Kept) =>
      // Most are the very same, which is seen without reading them again.
      (each.format === record.format && saysTheSame(each.plain, record.plain)) ||
      (reader.isSame?.(each, record) ?? false);
    return kept.find((each) => each.id === record.id && isSame(each)) ?? kept.find(isSame) ?? null;
  };
}
