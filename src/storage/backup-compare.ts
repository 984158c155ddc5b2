import type { OnProgress, OpenedBackup } from './backup-aside.ts';
import type { BackupRecord } from './backup-format.ts';
import { type BackupReaders, isForBackup } from './backup-kinds.ts';
import { stopIfAsked } from './backup-refused.ts';
import { saysTheSame } from './backup-same.ts';
import { unseal } from './cipher.ts';
import { everyHead, type KindHead, rowById, type SealedRow, STORED_FORMAT } from './database.ts';
import { insideOf, type OpenStore } from './open-store.ts';

/**
 * How a record of a backup stands to what is kept here: `new` is not here, `same` says the same, `differs` says
 * something else, `unreadable` cannot be opened by this version and is never brought back.
 */
export type Standing = 'new' | 'same' | 'differs' | 'unreadable';

export interface ComparedRecord {
  record: BackupRecord;
  standing: Standing;
  /** What it is called on the screen; empty where it cannot be read. */
  name: string;
  /** The rev of the row here, 0 where there is none; restoring builds on it. */
  hereRev: number;
  /** The row here does not open: the backup's may be all there is. */
  hereDamaged: boolean;
  /** Whether both can be kept. */
  many: boolean;
  /** Whether it is work of its own, to be asked about by its name. */
  work: boolean;
}

export interface Comparison {
  made: string;
  records: ComparedRecord[];
  /** What is here and not in the backup; restoring leaves it alone. */
  onlyHere: KindHead[];
}

async function openHere(key: CryptoKey, row: SealedRow): Promise<{ plain: unknown } | null> {
  try {
    return { plain: await unseal(key, row, row) };
  } catch {
    return null;
  }
}

function nameIn(readers: BackupReaders, record: BackupRecord): string | null {
  const reader = isForBackup(record.kind) ? readers.get(record.kind) : undefined;
  if (reader === undefined || record.format > STORED_FORMAT) return null;
  try {
    return reader.nameOf(record.plain, record.format);
  } catch {
    return null;
  }
}

/** Compares one record of a backup with the row of its id. Throws CannotKeep, StoreIsNewer. */
async function compareOne(
  store: OpenStore,
  record: BackupRecord,
  readers: BackupReaders,
): Promise<ComparedRecord> {
  const { dataKey, storeId } = insideOf(store);
  const name = nameIn(readers, record);
  const row = await rowById(storeId, record.id);
  const rest = {
    record,
    name: name ?? '',
    hereRev: row?.rev ?? 0,
    hereDamaged: false,
    many: readers.get(record.kind)?.many ?? false,
    work: readers.get(record.kind)?.work ?? false,
  };
  // What a newer version wrote here is not written over.
  const apart = row !== undefined && (row.kind !== record.kind || row.format > STORED_FORMAT);
  if (name === null || apart) return { ...rest, standing: 'unreadable' };
  if (row === undefined) return { ...rest, standing: 'new' };
  const here = await openHere(dataKey, row);
  if (here === null) return { ...rest, standing: 'differs', hereDamaged: true };
  const same = row.format === record.format && saysTheSame(record.plain, here.plain);
  return { ...rest, standing: same ? 'same' : 'differs' };
}

/** Compares an opened backup with the store, record by record. Throws CannotKeep, StoreIsNewer, BackupRefused. */
export async function compareBackup(
  store: OpenStore,
  backup: OpenedBackup,
  readers: BackupReaders,
  onProgress: OnProgress = () => undefined,
  signal?: AbortSignal,
): Promise<Comparison> {
  const records: ComparedRecord[] = [];
  for (const record of backup.records) {
    stopIfAsked(signal);
    records.push(await compareOne(store, record, readers));
    onProgress(records.length, backup.records.length);
  }
  const inBackup = new Set(backup.records.map(({ id }) => id));
  const heads = await everyHead(insideOf(store).storeId);
  const onlyHere = heads.filter(({ id, kind }) => isForBackup(kind) && !inBackup.has(id));
  return { made: backup.made, records, onlyHere };
}
