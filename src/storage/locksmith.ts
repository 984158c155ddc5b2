import { changeAtDoor } from './change-at-door.ts';
import {
  newDataKey,
  randomBytes,
  rewrap,
  seal,
  unseal,
  unwrap,
  type Way,
  type WrappedKey,
  wrap,
} from './cipher.ts';
import type { DoorRow } from './door-row.ts';
import { asTry, forgetTries } from './door-tries.ts';
import {
  codeOpensNothing,
  doorThatStands,
  findDoor,
  goIn,
  wayByCode,
  wayByPassphrase,
} from './door-ways.ts';
import { writeFirstDoor } from './first-door.ts';
import { copyLast } from './keep-copying.ts';
import { newId } from './new-id.ts';
import { type Inside, insideOf, type OpenStore, openStore } from './open-store.ts';
import { passphraseTrouble } from './passphrase-trouble.ts';
import { newRecoveryCode as drawRecoveryCode } from './recovery-code.ts';
import {
  AlreadySetUp,
  CannotKeep,
  DoorHasChanged,
  WeakPassphrase,
  WrongPassphrase,
} from './refusals.ts';
import { type Cost, FULL_COST, SALT_BYTES } from './stretch-cost.ts';

// What makes keys, new and changed. The door itself (door.ts) is opened without it.
export { type OpenStore, passphraseTrouble };

function refuseWeak(passphrase: string): void {
  const trouble = passphraseTrouble(passphrase);
  if (trouble !== null) throw new WeakPassphrase(trouble);
}

/**
 * Makes a new store and its two ways in. The recovery code is given this once and kept nowhere: it must be
 * shown. `cost` is for tests; what it was is kept, so that unlocking asks the same.
 *
 * Throws WeakPassphrase, AlreadySetUp, CannotStretch, or what `findDoor` throws; then nothing was kept.
 */
export async function setUp(
  passphrase: string,
  cost: Cost = FULL_COST,
): Promise<{ store: OpenStore; recoveryCode: string }> {
  refuseWeak(passphrase);
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

/** Wraps the data key anew and opens it again, before anything relies on that: it must be the key that is in use. */
async function provenWrapping(
  wrapping: WrappedKey,
  from: Way,
  to: Way,
  inUse: CryptoKey,
): Promise<WrappedKey> {
  const made = await rewrap(wrapping, from, to);
  const probe = { kind: 'probe', id: newId(), rev: 1, format: 1 };
  const again = await unwrap(made, to.under, to.purpose);
  await unseal(again, probe, await seal(inUse, probe, probe.id));
  return made;
}

/** Milliseconds that a change at the door waits for the second copy, which otherwise has the old door for 15 seconds. */
const COPY_PATIENCE = 10_000;

/**
 * One transaction puts the new row in the place of the old: whatever happens, the door is the one or the other. The
 * second copy then gets it at once, so that what is brought back from there opens in the same way.
 */
async function replaceDoor(inside: Inside, before: DoorRow, after: DoorRow): Promise<void> {
  const sameWays = JSON.stringify([...before.byPassphrase.iv, ...before.byCode.iv]);
  await changeAtDoor(inside.storeId, 'door', (found) => {
    const now = found as DoorRow;
    if (JSON.stringify([...now.byPassphrase.iv, ...now.byCode.iv]) !== sameWays) {
      throw new DoorHasChanged();
    }
    return after;
  });
  await copyLast(inside, COPY_PATIENCE);
}

async function doorOf(store: OpenStore) {
  const { row, storeId } = await doorThatStands();
  const inside = insideOf(store);
  if (inside.storeId !== storeId) throw new CannotKeep('closed');
  return { row, ...inside };
}

async function newWay(passphrase: string, storeId: string, cost: Cost) {
  const how = { salt: randomBytes(SALT_BYTES), cost };
  return { how, way: await wayByPassphrase(passphrase, storeId, how) };
}

/**
 * Changes the passphrase; what is kept stays as it is, only its key is wrapped anew. Killed at any moment, the
 * old one opens everything or the new one does. `cost` is for tests.
 *
 * Throws WeakPassphrase, WrongPassphrase, TooSoon, DoorHasChanged, CannotStretch, CannotKeep, StoreIsNewer or
 * DoorIsLost; then the old one still holds.
 */
export async function changePassphrase(
  store: OpenStore,
  oldPassphrase: string,
  newPassphrase: string,
  cost: Cost = FULL_COST,
): Promise<void> {
  refuseWeak(newPassphrase);
  const { row, storeId, dataKey } = await doorOf(store);
  const old = await openedByPassphrase(row, storeId, oldPassphrase);
  const { how, way } = await newWay(newPassphrase, storeId, cost);
  const made = await provenWrapping(row.byPassphrase, old, way, dataKey);
  await replaceDoor({ dataKey, storeId }, row, { ...row, byPassphrase: { ...made, ...how } });
}

/**
 * Opens the store by its recovery code and gives it a new passphrase; the code stays as it is. `cost` is for tests.
 *
 * Throws WeakPassphrase, WrongCode, DoorHasChanged, CannotStretch, CannotKeep, StoreIsNewer or DoorIsLost; then
 * the old passphrase still holds.
 */
export async function setNewPassphrase(
  code: string,
  newPassphrase: string,
  cost: Cost = FULL_COST,
): Promise<OpenStore> {
  refuseWeak(newPassphrase);
  const { row, storeId } = await doorThatStands();
  const byCode = await wayByCode(code, storeId, row.byCode);
  const dataKey = await goIn(row.byCode, byCode, codeOpensNothing());
  const { how, way } = await newWay(newPassphrase, storeId, cost);
  const made = await provenWrapping(row.byCode, byCode, way, dataKey);
  await replaceDoor({ dataKey, storeId }, row, { ...row, byPassphrase: { ...made, ...how } });
  await forgetTries(storeId);
  return openStore({ dataKey, storeId });
}

/**
 * Draws a new recovery code, given this once and kept nowhere; the old one stops working when it is given. If
 * all ends just then, neither is known any more, and the passphrase still opens everything.
 *
 * Throws WrongPassphrase, TooSoon, DoorHasChanged, CannotStretch, CannotKeep, StoreIsNewer or DoorIsLost; then
 * the old code still works.
 */
export async function newRecoveryCode(store: OpenStore, passphrase: string): Promise<string> {
  const { row, storeId, dataKey } = await doorOf(store);
  const byPassphrase = await openedByPassphrase(row, storeId, passphrase);
  const code = drawRecoveryCode();
  const salt = randomBytes(SALT_BYTES);
  const way = await wayByCode(code, storeId, { salt });
  const made = await provenWrapping(row.byPassphrase, byPassphrase, way, dataKey);
  await replaceDoor({ dataKey, storeId }, row, { ...row, byCode: { ...made, salt } });
  return code;
}

/** The way in by this passphrase, tried; counts as a try, as anyone may sit down at an open store. */
async function openedByPassphrase(row: DoorRow, storeId: string, passphrase: string): Promise<Way> {
  if (passphrase === '') throw new WrongPassphrase();
  return asTry(storeId, async () => {
    const way = await wayByPassphrase(passphrase, storeId, row.byPassphrase);
    await goIn(row.byPassphrase, way, new WrongPassphrase());
    return way;
  });
}
