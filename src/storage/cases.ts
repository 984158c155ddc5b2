import { seal, unseal } from './cipher.ts';
import {
  putRow,
  type RowHead,
  rowById,
  rowsOfKind,
  type SealedRow,
  STORED_FORMAT,
  watchRows,
} from './database.ts';
import { type Inside, insideOf, type OpenStore } from './open-store.ts';
import { DamagedRecord, Stale, StoreIsNewer } from './refusals.ts';
import { changeListed, isListed, putListed, unlisted } from './sealed-index.ts';
import { takingTurns } from './turns.ts';
import { changeRows } from './whole-store.ts';

export type { RowHead } from './database.ts';
export { newId } from './new-id.ts';
export { Stale } from './refusals.ts';

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
  /**
   * Every record that opens, in no order, and the ids of those that do not; one never hides another. With `under`,
   * only those whose ids begin with it.
   */
  list(under?: string): Promise<{ kept: Kept<T>[]; damaged: string[] }>;
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

/** Opens one sealed row, wherever it was kept. Throws DamagedRecord. */
export async function openSealed<T>(
  { dataKey }: Inside,
  { read }: Pick<Kind<T>, 'read'>,
  row: SealedRow,
): Promise<Kept<T>> {
  try {
    if (row.format > STORED_FORMAT) throw new StoreIsNewer();
    const value = read(await unseal(dataKey, row, row), row.format);
    return { id: row.id, rev: row.rev, value };
  } catch (error) {
    throw new DamagedRecord(row.id, error);
  }
}

/** Puts a row where there is none, and lists it where its kind is listed. */
function putNew(inside: Inside, row: SealedRow): Promise<void> {
  return isListed(row.kind) ? putListed(inside, row) : putRow(inside.storeId, row, 0);
}

/**
 * Puts the next state of a row. Where an older state than the one known lies there, or none although nobody deleted
 * it, the store was put back under this page, and what the page has is what came after it.
 */
async function putNext(inside: Inside, row: SealedRow, knownRev: number): Promise<void> {
  try {
    await putRow(inside.storeId, row, knownRev);
  } catch (error) {
    if (!(error instanceof Stale) || error.foundRev >= knownRev) throw error;
    if (error.foundRev > 0) await putRow(inside.storeId, row, error.foundRev);
    else if (inside.lost) await putNew(inside, row);
    else throw error;
  }
}

/** Deletes a row and takes it off the list, whatever its rev, and gives it back. Throws Stale(0). */
async function takeListed(inside: Inside, id: string): Promise<SealedRow> {
  for (;;) {
    const row = await rowById(inside.storeId, id);
    if (row === undefined) throw new Stale(0);
    if (row.format > STORED_FORMAT) throw new StoreIsNewer();
    const taking = { id, row: null, knownRev: row.rev };
    try {
      if (isListed(row.kind)) {
        await changeListed(inside, [taking], (listed) => unlisted(listed, id));
        return row;
      }
      if (await changeRows(inside.storeId, [], taking)) return row;
    } catch (error) {
      // Saved again meanwhile: what is deleted, and given back, is then that.
      if (!(error instanceof Stale)) throw error;
    }
  }
}

/** Opens the shelf for one kind of record. */
export function openShelf<T>(store: OpenStore, { kind, read, write }: Kind<T>): Shelf<T> {
  const inside = insideOf(store);
  const { dataKey, storeId } = inside;
  const openRow = (row: SealedRow) => openSealed(inside, { read }, row);

  return {
    async list(under) {
      const rows = await rowsOfKind(storeId, kind, under);
      const turn = takingTurns();
      const opened: PromiseSettledResult<Kept<T>>[] = [];
      for (const row of rows) {
        await turn();
        opened.push(...(await Promise.allSettled([openRow(row)])));
      }
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
      const row = { ...label, ...sealed };
      await (knownRev === 0 ? putNew(inside, row) : putNext(inside, row, knownRev));
      return label.rev;
    },

    async remove(id) {
      const row = await takeListed(inside, id);
      return () => putNew(inside, row);
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

/**
 * Changes a record, of which there may be none yet, and gives what is then on the disk. Where another tab was quicker,
 * the change is made again on what it saved. Throws what `open` and `save` throw, but Stale.
 */
export async function changeKept<T>(
  shelf: Shelf<T>,
  id: string,
  blank: () => T,
  change: (now: T) => T,
): Promise<T> {
  for (;;) {
    const kept = await shelf.open(id);
    const next = change(kept?.value ?? blank());
    try {
      await shelf.save(id, next, kept?.rev ?? 0);
      return next;
    } catch (error) {
      // Each refusal means that another tab has got one through, so this comes to an end.
      if (!(error instanceof Stale)) throw error;
    }
  }
}
