import { readThreshold } from './database.ts';
import { CannotKeep } from './refusals.ts';

// What a screen may know of the door before what opens it is loaded: small, as the passphrase waits for it.
export { chooseStore, chosenStore, hasChosen } from './chosen-store.ts';
export { whenUpdated as onUpdated } from './give-way.ts';
export type { OpenStore } from './open-store.ts';
export { listStores, nextStore } from './stores.ts';
export { whenIdle } from './turns.ts';
export { whenLoaded } from './when-loaded.ts';
export { CannotKeep };

/**
 * Whether something that may be a door lies there. Nothing of it is read: `lookAtDoor` of door.ts says later what it
 * is. Throws CannotKeep or StoreIsNewer.
 */
export async function doorLies(): Promise<boolean> {
  const { door, storeId } = await readThreshold();
  return door !== undefined && storeId !== undefined;
}
