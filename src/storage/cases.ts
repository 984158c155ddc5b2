import { seal, unseal } from './cipher.ts';
import {
  putRow,
  type RowHead,
  rowById,
  rowsOfKind,
  type SealedRow,
  STORED_FORMAT,
  takeRow,
  watchRows,
} from './database.ts';
import { insideOf, type OpenStore } from './open-store.ts';
import { DamagedRecord, StoreIsNewer } from './refusals.ts';

export { newId } from './new-id.ts';

/** How one kind of record goes into the seal and comes out. The shelf itself knows no kind from inside. */
export interface Kind<T> {
  /** Stored for ever beside each record: never changed, never reused. Says nothing about a person. */
  kind: string;
  /** Parses what came out of the seal, written under stored format `format`; throws when it is not a T. */
  read(plain: unknown, format: number): T;
  /** What JSON can hold, to go into the seal. */
  write(value: T): unknown;
}

/** A record and the rev at which it was read. */
export interface Kept<T> extends RowHead {
  value: T;
}

/** The records of one kind in one open store. All but `watch` throw CannotKeep and StoreIsNewer. */
export interface Shelf<T> {
  /** Every record that opens, in no order, and the ids of those that do not; one never hides another. */
  list(): Promise<{ kept: Kept<T>[]; damaged: string[] }>;
  /** One record, or null where there is none of this kind. Throws DamagedRecord. */
  open(id: string): Promise<Kept<T> | null>;
  /**
   * Resolves with the new rev when the record is on the disk, not before. `knownRev` is the rev that the value
   * builds on, 0 for a new record. Throws Stale with the rev it found if that is another; nothing was written.
   */
  save(id: string, value: T, knownRev: number): Promise<number>;
  /** Deletes at once. What it gives puts the record back as it was. Throws Stale(0) if it was gone already. */
  remove(id: string): Promise<() => Promise<void>>;
  /**
   * Calls `onChange` with the ids and revs of this kind: once for how things stand, then after each change in
   * this tab or another, until the function that it gives is called. Trouble ends the watch; where nobody
   * listens for it, it becomes an uncaught error.
   */
  watch(onChange: (heads: RowHead[]) => void, onTrouble?: (trouble: Error) => void): () => void;
}

/** Opens the shelf for one kind of record. */
export function openShelf<T>(store: OpenStore, { kind, read, write }: Kind<T>): Shelf<T> {
  const { dataKey, storeId } = insideOf(store);

  async function openRow(row: SealedRow): Promise<Kept<T>> {
    try {
      if (row.format > STORED_FORMAT) throw new StoreIsNewer();
      const value = read(await unseal(dataKey, row, row), row.format);
      return { id: row.id, rev: row.rev, value };
    } catch (error) {
      throw new DamagedRecord(row.id, error);
    }
  }

  return {
    async list() {
      const rows = await rowsOfKind(storeId, kind);
      const opened = await Promise.allSettled(rows.map(openRow));
      return {
        kept: opened.flatMap((row) => (row.status === 'fulfilled' ? [row.value] : [])),
        damaged: rows.filter((_, at) => opened[at]?.status === 'rejected').map((row) => row.id),
      };
    },

    async open(id) {
      const row = await rowById(storeId, id);
      return row?.kind === kind ? openRow(row) : null;
    },

    async save(id, value, knownRev) {
      const label = { kind, id, rev: knownRev + 1, format: STORED_FORMAT };
      // Sealed before the transaction begins: a transaction does not wait for anything but the database.
      const sealed = await seal(dataKey, label, write(value));
      await putRow(storeId, { ...label, ...sealed }, knownRev);
      return label.rev;
    },

    async remove(id) {
      const row = await takeRow(storeId, id);
      return () => putRow(storeId, row, 0);
    },

    watch(onChange, onTrouble = throwUncaught) {
      return watchRows(kind, onChange, onTrouble);
    },
  };
}

function throwUncaught(trouble: Error): void {
  queueMicrotask(() => {
    throw trouble;
  });
}
