import { copiesFound } from './bring-back.ts';
import { newDataKey, randomBytes, unwrap, wrap } from './cipher.ts';
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
import { writeFirstDoor } from './first-door.ts';
import { newId } from './new-id.ts';
import { type OpenStore, openStore } from './open-store.ts';
import { passphraseTrouble } from './passphrase-trouble.ts';
import { newRecoveryCode as drawRecoveryCode, readRecoveryCode } from './recovery-code.ts';
import {
  AlreadySetUp,
  CannotKeep,
  DoorIsLost,
  WeakPassphrase,
  WrongPassphrase,
} from './refusals.ts';
import { idsOfOthers } from './stores.ts';
import { type Cost, FULL_COST, SALT_BYTES } from './stretch-cost.ts';

// Everything that a screen may do at the door is offered by this file, and what it needs before by doorstep.ts.
export { changePassphrase, newRecoveryCode, setNewPassphrase } from './door-change.ts';
export { secondsToWait } from './door-tries.ts';
export { CannotKeep, type OpenStore, passphraseTrouble };

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
  if ((await copiesFound()).some(({ storeId }) => !others.includes(storeId))) return 'vanished';
  if (door !== null) throw door;
  return 'first-use';
}

/**
 * Makes a new store and its two ways in. The recovery code is given this once and kept nowhere: it must be
 * shown. `cost` is for tests; what it was is kept, so that unlocking asks the same.
 *
 * Throws WeakPassphrase, AlreadySetUp, CannotStretch, or what `lookAtDoor` throws; then nothing was kept.
 */
export async function setUp(
  passphrase: string,
  cost: Cost = FULL_COST,
): Promise<{ store: OpenStore; recoveryCode: string }> {
  const trouble = passphraseTrouble(passphrase);
  if (trouble !== null) throw new WeakPassphrase(trouble);
  if ((await findDoor()) !== null) throw new AlreadySetUp();

  const storeId = newId();
  const recoveryCode = drawRecoveryCode();
  const how = { salt: randomBytes(SALT_BYTES), cost };
  const codeSalt = { salt: randomBytes(SALT_BYTES) };
  const first = await wayByPassphrase(passphrase, storeId, how);
  const second = await wayByCode(recoveryCode, storeId, codeSalt);

  const newKey = await newDataKey();
  const byPassphrase = await wrap(newKey, first.under, first.purpose);
  const byCode = await wrap(newKey, second.under, second.purpose);
  // Both ways in are tried before anything relies on them, and the key that is used cannot be exported.
  await unwrap(byCode, second.under, second.purpose);
  const dataKey = await unwrap(byPassphrase, first.under, first.purpose);

  await writeFirstDoor(
    { byPassphrase: { ...byPassphrase, ...how }, byCode: { ...byCode, ...codeSalt } },
    storeId,
  );
  return { store: openStore({ dataKey, storeId }), recoveryCode };
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
