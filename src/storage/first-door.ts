import { STORED_FORMAT, wholly } from './database.ts';
import { AlreadySetUp } from './refusals.ts';

/** Writes the door of a new store; throws AlreadySetUp or StoreIsNewer, and writes nothing, if anything is kept already. */
export function writeFirstDoor(door: object, storeId: string): Promise<void> {
  return wholly('rw', null, async ({ doors, rows, stores }) => {
    const kept = (await doors.count()) + (await stores.count()) + (await rows.count());
    if (kept > 0) throw new AlreadySetUp();
    await doors.add({ ...door, id: 'door' });
    await stores.add({ id: 'store', format: STORED_FORMAT, storeId });
  });
}
