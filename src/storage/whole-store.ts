import { type SealedRow, wholly } from './database.ts';
import { Stale } from './refusals.ts';

/** One step of a change: `row` takes the place of the one whose rev is `knownRev` (0: none); null takes it away. */
export interface Change {
  id: string;
  row: SealedRow | null;
  knownRev: number;
}

/** Rows that are asked for in one go: a thousand would keep the page for a tenth of a second. */
const AT_ONCE = 100;

/**
 * Makes all changes or none, and resolves when they are on the disk: true, or false if the row of `last` had moved
 * on, and then nothing changed. Throws Stale for the others, StoreIsNewer or CannotKeep.
 */
export function changeRows(storeId: string, changes: Change[], last: Change): Promise<boolean> {
  return wholly('rw', storeId, async ({ rows }) => {
    const ids = [...changes, last].map(({ id }) => id);
    const found: (SealedRow | undefined)[] = [];
    for (let at = 0; at < ids.length; at += AT_ONCE)
      found.push(...(await rows.bulkGet(ids.slice(at, at + AT_ONCE))));
    for (const [at, { knownRev }] of changes.entries()) {
      const foundRev = found[at]?.rev ?? 0;
      if (!Object.is(foundRev, knownRev)) throw new Stale(foundRev);
    }
    if (!Object.is(found.at(-1)?.rev ?? 0, last.knownRev)) return false;
    for (const { id, row } of [...changes, last]) {
      await (row === null ? rows.delete(id) : rows.put(row));
    }
    return true;
  });
}

/** Every row of a store as it lies, in no order. */
export function allRows(storeId: string): Promise<SealedRow[]> {
  return wholly('r', storeId, ({ rows }) => rows.toArray());
}
