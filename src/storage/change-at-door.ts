import { wholly } from './database.ts';

/**
 * Changes one row at the door in one transaction: `change` is given what lies there now and gives what shall lie
 * there, or undefined to leave it. What it throws comes out, and nothing changed. Throws CannotKeep, StoreIsNewer.
 */
export function changeAtDoor(
  storeId: string,
  id: 'door' | 'tries',
  change: (found: unknown) => object | undefined,
): Promise<void> {
  return wholly('rw', storeId, async ({ doors }) => {
    const next = change(await doors.get(id));
    if (next !== undefined) await doors.put({ ...next, id });
  });
}
