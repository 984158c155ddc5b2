import type { Way } from './cipher.ts';
import {
  type Bytes,
  canSeal,
  unwrap,
  type WrappedKey,
  wrappingKeyFromBytes,
  wrappingKeyFromSecret,
} from './cipher.ts';
import { readThreshold } from './database.ts';
import { type DoorRow, doorRow } from './door-row.ts';
import { readRecoveryCode } from './recovery-code.ts';
import { CannotKeep, DoorIsLost, type Refusal, WrongCode, WrongPassphrase } from './refusals.ts';
import { stretchAside } from './stretch-aside.ts';
import type { Cost } from './stretch-cost.ts';

export interface Door {
  row: DoorRow;
  storeId: string;
}

/** The door, or null where nothing was ever kept. Anything in between is a door lost, never a first use. */
export async function findDoor(): Promise<Door | null> {
  if (!canSeal()) throw new CannotKeep('insecure');
  const { door, storeId, hasRows } = await readThreshold();
  if (door === undefined && storeId === undefined && !hasRows) return null;
  const row = doorRow.safeParse(door);
  if (!row.success || storeId === undefined) throw new DoorIsLost();
  return { row: row.data, storeId };
}

/** The door that must be there by now. Throws CannotKeep if it went, and what `findDoor` throws. */
export async function doorThatStands(): Promise<Door> {
  const door = await findDoor();
  if (door === null) throw new CannotKeep('closed');
  return door;
}

/** The way in by passphrase. Slow on purpose. Throws WrongPassphrase for an empty one, and CannotStretch. */
export async function wayByPassphrase(
  passphrase: string,
  storeId: string,
  { salt, cost }: { salt: Bytes; cost: Cost },
): Promise<Way> {
  // Argon2id does not take nothing, and no door was ever made with it.
  if (passphrase === '') throw new WrongPassphrase();
  const under = await wrappingKeyFromBytes(await stretchAside(passphrase, salt, cost));
  // Bound into the wrapping, so stored for ever: never changed.
  return { under, purpose: ['passphrase', storeId] };
}

/** The way in by recovery code, however it was typed. Throws WrongCode for one that cannot be a code. */
export async function wayByCode(
  code: string,
  storeId: string,
  { salt }: { salt: Bytes },
): Promise<Way> {
  const under = await wrappingKeyFromSecret(readRecoveryCode(code), salt);
  // Bound into the wrapping, so stored for ever: never changed.
  return { under, purpose: ['recovery code', storeId] };
}

/** Unwraps the data key, or throws `otherwise`: a wrong key and a damaged wrapping cannot be told apart. */
export async function goIn(
  wrapped: WrappedKey,
  { under, purpose }: Way,
  otherwise: Refusal,
): Promise<CryptoKey> {
  const dataKey = await unwrap(wrapped, under, purpose).catch(() => null);
  if (dataKey === null) throw otherwise;
  return dataKey;
}

/** For a code without a typing slip that opens nothing here. */
export function codeOpensNothing(): WrongCode {
  return new WrongCode(
    'That code is whole, but it does not open what is kept here. Look for the newest code that was shown for this browser: an older one stops working when a new one is made.',
  );
}
