import {
  type Bytes,
  canSeal,
  newDataKey,
  randomBytes,
  unwrap,
  type WrappedKey,
  wrap,
  wrappingKeyFromBytes,
  wrappingKeyFromSecret,
} from './cipher.ts';
import { readThreshold, writeFirstDoor } from './database.ts';
import { type DoorRow, doorRow } from './door-row.ts';
import { newId } from './new-id.ts';
import { type OpenStore, openStore } from './open-store.ts';
import { passphraseTrouble } from './passphrase-trouble.ts';
import { newRecoveryCode, readRecoveryCode } from './recovery-code.ts';
import {
  AlreadySetUp,
  CannotKeep,
  DoorIsLost,
  type Refusal,
  WeakPassphrase,
  WrongCode,
  WrongPassphrase,
} from './refusals.ts';
import { stretchAside } from './stretch-aside.ts';
import { type Cost, FULL_COST, SALT_BYTES } from './stretch-cost.ts';

export { type OpenStore, passphraseTrouble };

/** Bound into the wrappings, so stored for ever: never changed. */
const PASSPHRASE = 'passphrase';
const CODE = 'recovery code';

interface Door {
  row: DoorRow;
  storeId: string;
}

/** The door, or null where nothing was ever kept. Anything in between is a door lost, never a first use. */
async function findDoor(): Promise<Door | null> {
  if (!canSeal()) throw new CannotKeep('insecure');
  const { door, storeId, hasRows } = await readThreshold();
  if (door === undefined && storeId === undefined && !hasRows) return null;
  const row = doorRow.safeParse(door);
  if (!row.success || storeId === undefined) throw new DoorIsLost();
  return { row: row.data, storeId };
}

async function doorThatStands(): Promise<Door> {
  const door = await findDoor();
  if (door === null) throw new CannotKeep('closed');
  return door;
}

async function keyFromPassphrase(passphrase: string, salt: Bytes, cost: Cost): Promise<CryptoKey> {
  // Argon2id does not take nothing, and no door was ever made with it.
  if (passphrase === '') throw new WrongPassphrase();
  return wrappingKeyFromBytes(await stretchAside(passphrase, salt, cost));
}

/** Unwraps the data key, or throws `otherwise`: a wrong key and a damaged wrapping cannot be told apart. */
async function goIn(
  wrapped: WrappedKey,
  under: CryptoKey,
  purpose: readonly string[],
  otherwise: Refusal,
): Promise<CryptoKey> {
  const dataKey = await unwrap(wrapped, under, purpose).catch(() => null);
  if (dataKey === null) throw otherwise;
  return dataKey;
}

/**
 * Whether there is something to unlock. Throws CannotKeep where the browser keeps nothing, StoreIsNewer where
 * a newer version wrote, DoorIsLost where something is kept but nothing to open it with.
 */
export async function lookAtDoor(): Promise<'first-use' | 'locked'> {
  return (await findDoor()) === null ? 'first-use' : 'locked';
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
  const recoveryCode = newRecoveryCode();
  const salts = { passphrase: randomBytes(SALT_BYTES), code: randomBytes(SALT_BYTES) };
  const underPassphrase = await keyFromPassphrase(passphrase, salts.passphrase, cost);
  const underCode = await wrappingKeyFromSecret(readRecoveryCode(recoveryCode), salts.code);

  const newKey = await newDataKey();
  const byPassphrase = await wrap(newKey, underPassphrase, [PASSPHRASE, storeId]);
  const byCode = await wrap(newKey, underCode, [CODE, storeId]);
  // Both ways in are tried before anything relies on them, and the key that is used cannot be exported.
  await unwrap(byCode, underCode, [CODE, storeId]);
  const dataKey = await unwrap(byPassphrase, underPassphrase, [PASSPHRASE, storeId]);

  await writeFirstDoor(
    {
      byPassphrase: { ...byPassphrase, salt: salts.passphrase, cost },
      byCode: { ...byCode, salt: salts.code },
    },
    storeId,
  );
  return { store: openStore({ dataKey, storeId }), recoveryCode };
}

/** Opens the store by its passphrase. Throws WrongPassphrase, CannotStretch, or what `lookAtDoor` throws. */
export async function unlock(passphrase: string): Promise<OpenStore> {
  const { row, storeId } = await doorThatStands();
  const { salt, cost } = row.byPassphrase;
  const under = await keyFromPassphrase(passphrase, salt, cost);
  const wrong = new WrongPassphrase();
  const dataKey = await goIn(row.byPassphrase, under, [PASSPHRASE, storeId], wrong);
  return openStore({ dataKey, storeId });
}

/** Opens the store by its recovery code, however it was typed. Throws WrongCode, or what `lookAtDoor` throws. */
export async function unlockWithCode(code: string): Promise<OpenStore> {
  const secret = readRecoveryCode(code);
  const { row, storeId } = await doorThatStands();
  const under = await wrappingKeyFromSecret(secret, row.byCode.salt);
  const wrong = new WrongCode(
    'That code is whole, but it does not open what is kept here. Look for the code that was shown when the passphrase was chosen in this browser.',
  );
  const dataKey = await goIn(row.byCode, under, [CODE, storeId], wrong);
  return openStore({ dataKey, storeId });
}
