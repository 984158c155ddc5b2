import { STORED_FORMAT, wholly } from './database.ts';
import { doorRow } from './door-row.ts';
import { type Kept, rowShape } from './kept-shape.ts';
import { AlreadySetUp, CannotKeep, StoreIsNewer } from './refusals.ts';
import { isListed } from './sealed-index.ts';
import { inSecondPlace, newest, secondPlaces, thresholdOf } from './second-place.ts';
import type { SecondPlace } from './second-place-shape.ts';
import { idsOfOthers } from './stores.ts';

/** A second copy that was found though the store itself is not there. */
export interface FoundCopy {
  storeId: string;
  /** How many records it holds, assessments and settings; what is in them is known only after unlocking. */
  records: number;
}

async function rowsIn(place: SecondPlace): Promise<Kept[]> {
  const rows: Kept[] = [];
  for (const [id, rev] of newest(await place.heads())) {
    const row = rowShape.safeParse(await place.get({ id, rev })).data;
    if (row !== undefined) rows.push(row);
  }
  return rows;
}

async function lookIn(storeId: string): Promise<FoundCopy[]> {
  const look = async (place: SecondPlace) => {
    if ((await thresholdOf(place))?.store.storeId !== storeId) return [];
    const rows = await rowsIn(place);
    return [{ storeId, records: rows.filter(({ kind }) => isListed(kind)).length }];
  };
  return inSecondPlace(storeId, look, []);
}

/** Every second copy that could be brought back, none of a store that still stands. What cannot be looked into counts as not there. */
export async function copiesFound(): Promise<FoundCopy[]> {
  const stores = await (secondPlaces()?.stores() ?? Promise.resolve([])).catch(() => []);
  const others = stores.length > 0 ? await idsOfOthers() : [];
  const ours = stores.filter((storeId) => !others.includes(storeId));
  const found = await Promise.all(ours.map((storeId) => lookIn(storeId).catch(() => [])));
  return found.flat();
}

/**
 * Puts back the door and all records of a store that vanished, from its second copy, in one transaction; what is
 * still there stays as it is. Gives how many records were put back. Throws AlreadySetUp where another store was
 * begun meanwhile, StoreIsNewer, CannotKeep, or what the second place threw; then nothing was changed.
 */
export function bringBack(storeId: string): Promise<number> {
  const work = async (place: SecondPlace) => {
    const threshold = await thresholdOf(place);
    if (threshold === null) return null;
    const copied = await rowsIn(place);
    return wholly('rw', null, async ({ doors, rows, stores }) => {
      if (threshold.store.format > STORED_FORMAT) throw new StoreIsNewer();
      const store = await stores.get('store');
      if (store !== undefined && store.storeId !== storeId) throw new AlreadySetUp();
      const here = new Set(await rows.toCollection().primaryKeys());
      const back = copied.filter(({ id }) => !here.has(id));
      // A door that stands may be newer than the copy's. A damaged one is not lost: what it held is in the copy, sound.
      const stands = doorRow.safeParse(await doors.get('door')).success;
      if (!stands) await doors.put(threshold.door);
      if (store === undefined) await stores.put({ ...threshold.store, format: STORED_FORMAT });
      await rows.bulkAdd(back);
      return back.filter(({ kind }) => isListed(kind)).length;
    });
  };
  return inSecondPlace(storeId, work, null).then((count) => {
    if (count === null) throw new CannotKeep('closed');
    return count;
  });
}
