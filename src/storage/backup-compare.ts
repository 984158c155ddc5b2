import type { OnProgress, OpenedBackup } from './backup-aside.ts';
import type { BackupRecord } from './backup-format.ts';
import { openHere } from './backup-here.ts';
import {
  type BackupReader,
  type BackupReaders,
  isForBackup,
  type Unsealed,
} from './backup-kinds.ts';
import { type FindSame, findingSame, takeNext } from './backup-numbered.ts';
import { stopIfAsked } from './backup-refused.ts';
import { saysTheSame } from './backup-same.ts';
import { everyHead, everyId, type KindHead, rowById, STORED_FORMAT } from './database.ts';
import { type Inside, insideOf, type OpenStore } from './open-store.ts';
import { takingTurns } from './turns.ts';

/**
 * How a record of a backup stands to what is kept here: `new` is not here, `same` says the same, `joins` adds to it and
 * takes nothing away, `differs` says something else, `unreadable` cannot be opened by this version and is never
 * brought back.
 */
export type Standing = 'new' | 'same' | 'joins' | 'differs' | 'unreadable';

export interface ComparedRecord {
  /** As it is to lie here: joined with what is here, or under another number. */
  record: BackupRecord;
  /** Its id in the backup. */
  there: string;
  standing: Standing;
  /** What it is called on the screen; empty where it cannot be read. */
  name: string;
  /** The rev of the row here, 0 where there is none; restoring builds on it. */
  hereRev: number;
  /** The row here does not open: the backup's may be all there is. */
  hereDamaged: boolean;
  /** What there is to say of how the two differ; empty where nothing. */
  remark: string;
  /** The backup's only adds to what is here, and is taken unless somebody chooses otherwise. */
  adds: boolean;
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

/** The reader of a record and what it is called, or null where this version cannot open it. */
function readIn(readers: BackupReaders, record: BackupRecord) {
  const reader = isForBackup(record.kind) ? readers.get(record.kind) : undefined;
  if (!reader?.ids.test(record.id) || record.format > STORED_FORMAT) return null;
  try {
    return { reader, name: reader.nameOf(record.plain, record.format) };
  } catch {
    return null;
  }
}

type Found = Pick<ComparedRecord, 'standing'> & Partial<ComparedRecord>;

/** Compares what may be saved again with the row of its id here. */
function againstHere(record: BackupRecord, here: Unsealed, { join, asNow }: BackupReader): Found {
  if (join === undefined) {
    const same =
      here.format === record.format
        ? saysTheSame(record.plain, here.plain)
        : asNow !== undefined && saysTheSame(asNow(record), asNow(here));
    return { standing: same ? 'same' : 'differs' };
  }
  const plain = join(here, record);
  if (saysTheSame(plain, here.plain)) return { standing: 'same' };
  return { standing: 'joins', record: { ...record, format: STORED_FORMAT, plain } };
}

/** Compares one record of a backup with what is here. Throws CannotKeep, StoreIsNewer. */
async function compareOne(
  inside: Inside,
  record: BackupRecord,
  readers: BackupReaders,
  findSame: FindSame,
): Promise<ComparedRecord> {
  const read = readIn(readers, record);
  const row = await rowById(inside.storeId, record.id);
  const rest = {
    record,
    there: record.id,
    name: read?.name ?? '',
    hereRev: row?.rev ?? 0,
    hereDamaged: false,
    remark: '',
    adds: false,
    many: read?.reader.many ?? false,
    work: read?.reader.work ?? false,
  };
  // What a newer version wrote here is not written over.
  const apart = row !== undefined && (row.kind !== record.kind || row.format > STORED_FORMAT);
  if (read === null || apart) return { ...rest, standing: 'unreadable' };
  const { reader } = read;
  const same = reader.isSame && (await findSame(record, reader));
  if (same) {
    const lies = { ...record, id: same.id, format: same.format, plain: same.plain };
    return { ...rest, standing: 'same', record: lies, hereRev: same.rev };
  }
  if (row === undefined) return { ...rest, standing: 'new' };
  const here = await openHere(inside, row, reader);
  if (here === null) return { ...rest, standing: 'differs', hereDamaged: true };
  // Another one under this number: it gets one of its own once all are known.
  if (reader.isSame) return { ...rest, standing: 'new' };
  const found = againstHere(record, here, reader);
  const said = found.standing === 'differs' ? reader.remark?.(here, record) : undefined;
  return { ...rest, ...found, remark: said?.says ?? '', adds: said?.adds ?? false };
}

/** Gives each that is new here, and whose number another one has, the next that is free, so that neither is replaced. */
function underFreeNumbers(
  compared: ComparedRecord[],
  idsHere: string[],
  readers: BackupReaders,
): ComparedRecord[] {
  const clashes = ({ standing, hereRev }: ComparedRecord) => standing === 'new' && hereRev > 0;
  const fresh = compared.filter((each) => each.standing === 'new' && !clashes(each));
  const taken = new Set([...idsHere, ...fresh.map(({ record }) => record.id)]);
  return compared.map((each) => {
    if (!clashes(each)) return each;
    const id = takeNext(each.record.id, taken);
    const standing = readers.get(each.record.kind)?.ids.test(id) ? 'new' : 'unreadable';
    return { ...each, standing, record: { ...each.record, id }, hereRev: 0 };
  });
}

/** Compares an opened backup with the store, record by record. Throws CannotKeep, StoreIsNewer, BackupRefused. */
export async function compareBackup(
  store: OpenStore,
  backup: OpenedBackup,
  readers: BackupReaders,
  onProgress: OnProgress = () => undefined,
  signal?: AbortSignal,
): Promise<Comparison> {
  const inside = insideOf(store);
  const findSame = findingSame(inside);
  const compared: ComparedRecord[] = [];
  const turn = takingTurns();
  for (const record of backup.records) {
    stopIfAsked(signal);
    await turn();
    compared.push(await compareOne(inside, record, readers, findSame));
    onProgress(compared.length, backup.records.length);
  }
  const records = underFreeNumbers(compared, await everyId(inside.storeId), readers);
  const inBackup = new Set(records.map(({ record }) => record.id));
  const heads = await everyHead(inside.storeId);
  const onlyHere = heads.filter(({ id, kind }) => isForBackup(kind) && !inBackup.has(id));
  return { made: backup.made, part: backup.part, records, onlyHere };
}
