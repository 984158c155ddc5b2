import type { OnProgress, OpenedBackup } from './backup-aside.ts';
import type { BackupRecord } from './backup-format.ts';
import { type BackupReader, type BackupReaders, isForBackup } from './backup-kinds.ts';
import { stopIfAsked } from './backup-refused.ts';
import { saysTheSame } from './backup-same.ts';
import { unseal } from './cipher.ts';
import { everyHead, type KindHead, rowById, type SealedRow, STORED_FORMAT } from './database.ts';
import { insideOf, type OpenStore } from './open-store.ts';
import { takingTurns } from './turns.ts';

/**
 * How a record of a backup stands to what is kept here: `new` is not here, `same` says the same, `joins` adds to it and
 * takes nothing away, `differs` says something else, `unreadable` cannot be opened by this version and is never
 * brought back.
 */
export type Standing = 'new' | 'same' | 'joins' | 'differs' | 'unreadable';

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
  /** The file holds one record only, and does not count as a backup. */
  part: boolean;
  records: ComparedRecord[];
  /** What is here and not in the backup; restoring leaves it alone. */
  onlyHere: KindHead[];
}

/** What lies under the seal here, or null where its own shelf could not open it. */
async function openHere(
  key: CryptoKey,
  row: SealedRow,
  reader: BackupReader | undefined,
): Promise<{ plain: unknown } | null> {
  try {
    const plain = await unseal(key, row, row);
    reader?.nameOf(plain, row.format);
    return { plain };
  } catch {
    return null;
  }
}

function nameIn(readers: BackupReaders, record: BackupRecord): string | null {
  const reader = isForBackup(record.kind) ? readers.get(record.kind) : undefined;
  if (!reader?.ids.test(record.id) || record.format > STORED_FORMAT) return null;
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
  const reader = readers.get(record.kind);
  const row = await rowById(storeId, record.id);
  const rest = {
    record,
    name: name ?? '',
    hereRev: row?.rev ?? 0,
    hereDamaged: false,
    many: reader?.many ?? false,
    work: reader?.work ?? false,
  };
  // What a newer version wrote here is not written over.
  const apart = row !== undefined && (row.kind !== record.kind || row.format > STORED_FORMAT);
  if (name === null || apart) return { ...rest, standing: 'unreadable' };
  if (row === undefined) return { ...rest, standing: 'new' };
  const here = await openHere(dataKey, row, reader);
  if (here === null) return { ...rest, standing: 'differs', hereDamaged: true };
  if (row.format !== record.format) return { ...rest, standing: 'differs' };
  const plain = reader?.join?.(here.plain, record.plain) ?? record.plain;
  if (saysTheSame(plain, here.plain)) return { ...rest, standing: 'same' };
  const joined = plain !== record.plain;
  return { ...rest, record: { ...record, plain }, standing: joined ? 'joins' : 'differs' };
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
  const turn = takingTurns();
  for (const record of backup.records) {
    stopIfAsked(signal);
    await turn();
    records.push(await compareOne(store, record, readers));
    onProgress(records.length, backup.records.length);
  }
  const inBackup = new Set(backup.records.map(({ id }) => id));
  const heads = await everyHead(insideOf(store).storeId);
  const onlyHere = heads.filter(({ id, kind }) => isForBackup(kind) && !inBackup.has(id));
  return { made: backup.made, part: backup.part, records, onlyHere };
}
