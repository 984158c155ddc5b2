import { bringBack, copiesFound, type FoundCopy } from './bring-back.ts';
import { type Kept, type Kind, openSealed } from './cases.ts';
import type { CopyState } from './keep-copying.ts';
import { copyLast, keepCopying } from './keep-copying.ts';
import { insideOf, type OpenStore } from './open-store.ts';
import { keepInMind, putStoreBack } from './put-back.ts';
import { CannotKeep } from './refusals.ts';
import { inSecondPlace } from './second-place.ts';
import { asItLies, moveAside, replaceRow } from './set-aside.ts';
import { putSettingsBack } from './settings.ts';
import { type Astray, type Reading, type Stock, soundCopy, stockOf } from './take-stock.ts';

export {
  type Astray,
  bringBack,
  type CopyState,
  copiesFound,
  type FoundCopy,
  type Reading,
  type Stock,
};

/**
 * Keeps the second copy up to date for as long as this page is open: at once, every 15 seconds and whenever the page
 * is hidden, then after `seal` has saved what is not saved yet. `onState` hears after each time how it went. What it
 * gives stops it.
 */
export function startSecondCopy(
  store: OpenStore,
  onState: (state: CopyState) => void,
  seal: () => Promise<void> = () => Promise.resolve(),
): () => void {
  return keepCopying(insideOf(store), onState, seal);
}

/** Brings the second copy up to date before locking, for at most a second. Never rejects. */
export function copyNow(store: OpenStore): Promise<void> {
  return copyLast(insideOf(store));
}

/**
 * Looks at every record against the sealed list of what should be there. `kinds` are read as well as unsealed.
 * Throws CannotKeep and StoreIsNewer.
 */
export function takeStock(store: OpenStore, kinds: readonly Reading[] = []): Promise<Stock> {
  return stockOf(insideOf(store), kinds);
}

/** What the second copy holds of one record, or null where it holds none that opens. */
export async function openCopy<T>(
  store: OpenStore,
  { kind, read }: Pick<Kind<T>, 'kind' | 'read'>,
  id: string,
): Promise<Kept<T> | null> {
  const inside = insideOf(store);
  const row = await inSecondPlace(inside.storeId, (place) => soundCopy(inside, place, id), null);
  return row?.kind === kind ? openSealed(inside, { read }, row) : null;
}

/**
 * Puts the second copy of one record in its place; what lay there is set aside, whole. Throws CannotKeep where there
 * is no good copy, Stale where another tab was quicker.
 */
export async function bringBackOne(store: OpenStore, id: string): Promise<void> {
  const inside = insideOf(store);
  const row = await inSecondPlace(inside.storeId, (place) => soundCopy(inside, place, id), null);
  if (row === null) throw new CannotKeep('unknown');
  await replaceRow(inside, row);
}

/** Gives up a record that cannot be brought back: off the list, and what lies there is set aside, whole. */
export function setAside(store: OpenStore, id: string): Promise<void> {
  return moveAside(insideOf(store), id);
}

/** Every damaged state of a record, set aside or not, still sealed: for a file. Throws CannotKeep. */
export async function takeOutAside(store: OpenStore, id: string): Promise<Blob> {
  return new Blob([await asItLies(insideOf(store), id)], { type: 'application/json' });
}

/**
 * Keeps in memory what `putBack` needs, and calls `onGone` when what is kept was taken away under this page: with false
 * where it was cleared, or deleted by another tab, with true where the browser threw it away after its storage had
 * failed. Until the function that it gives is called.
 */
export function onLost(store: OpenStore, onGone: (dropped: boolean) => void): () => void {
  return keepInMind(insideOf(store), onGone);
}

/**
 * Puts the store of this open page back where it was taken away, so that what is on the screen can be saved again.
 * Gives how many records came back from the second copy; null where there is none, and then nothing but the door and
 * the settings came back. Throws CannotKeep.
 */
export async function putBack(store: OpenStore): Promise<number | null> {
  const count = await putStoreBack(insideOf(store));
  if (count === null) await putSettingsBack(store);
  return count;
}
