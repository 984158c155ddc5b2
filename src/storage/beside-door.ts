import { bareDatabase } from './database.ts';

/**
 * Puts a row beside the door, in one step that asks nothing and waits for nothing else that is being written: the
 * page may be gone before a second step. For ids that no other row has. Rejects when it could not be kept.
 */
export async function putBesideDoor(row: { id: string }): Promise<void> {
  const step = bareDatabase().transaction('door', 'readwrite', { durability: 'strict' });
  step.objectStore('door').put(row);
  step.commit();
  await new Promise((resolve, reject) => {
    step.oncomplete = resolve;
    step.onabort = () => reject(step.error);
  });
}
