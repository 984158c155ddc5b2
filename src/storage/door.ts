import { asTry, forgetTries } from './door-tries.ts';
import {
  codeOpensNothing,
  type Door,
  doorThatStands,
  findDoor,
  goIn,
  wayByCode,
  wayByPassphrase,
} from './door-ways.ts';
import { type OpenStore, openStore } from './open-store.ts';
import { readRecoveryCode } from './recovery-code.ts';
import { CannotKeep, DoorIsLost, WrongPassphrase } from './refusals.ts';
import { idsOfOthers } from './stores.ts';
import { whenLoaded } from './when-loaded.ts';

// What opens the door. What a screen needs before is in doorstep.ts, what makes a new key in locksmith.ts.
export { secondsToWait } from './door-tries.ts';
export { CannotKeep, type OpenStore };

/** The door, null as after a first start, or the refusal of a door that is lost. */
async function doorOrLoss(): Promise<Door | DoorIsLost | null> {
  try {
    return await findDoor();
  } catch (error) {
    if (error instanceof DoorIsLost) return error;
    throw error;
  }
}

/**
 * Whether there is something to unlock, or was: `vanished` when only the second copy is left, because browsers
 * show the loss of everything as a first start. Throws CannotKeep where the browser keeps nothing, StoreIsNewer where
 * a newer version wrote, DoorIsLost where something is kept but nothing to open it with, here or in a copy.
 */
export async function lookAtDoor(): Promise<'first-use' | 'locked' | 'vanished'> {
  const door = await doorOrLoss();
  if (door !== null && !(door instanceof DoorIsLost)) return 'locked';
  const others = await idsOfOthers();
  const { copiesFound } = await whenLoaded(import('./bring-back.ts'));
  if ((await copiesFound()).some(({ storeId }) => !others.includes(storeId))) return 'vanished';
  if (door !== null) throw door;
  return 'first-use';
}

/**
 * Opens the store by its passphrase. Throws WrongPassphrase, TooSoon (see `secondsToWait`) after several wrong
 * ones, CannotStretch, or what `lookAtDoor` throws.
 */
export async function unlock(passphrase: string): Promise<OpenStore> {
  const { row, storeId } = await doorThatStands();
  // Enter pressed in an empty field is no guess.
  if (passphrase === '') throw new WrongPassphrase();
  const dataKey = await asTry(storeId, async () => {
    const way = await wayByPassphrase(passphrase, storeId, row.byPassphrase);
    return goIn(row.byPassphrase, way, new WrongPassphrase());
  });
  return openStore({ dataKey, storeId });
}

/**
 * Opens the store by its recovery code, however it was typed, and forgets wrong passphrases. Nobody has to wait
 * for it: 130 bits drawn at random cannot be guessed. Throws WrongCode, or what `lookAtDoor` throws.
 */
export async function unlockWithCode(code: string): Promise<OpenStore> {
  readRecoveryCode(code);
  const { row, storeId } = await doorThatStands();
  const way = await wayByCode(code, storeId, row.byCode);
  const dataKey = await goIn(row.byCode, way, codeOpensNothing());
  await forgetTries(storeId);
  return openStore({ dataKey, storeId });
}
