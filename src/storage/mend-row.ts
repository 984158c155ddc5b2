import type { Inside } from './open-store.ts';
import { inSecondPlace } from './second-place.ts';
import { moveAside, replaceRow } from './set-aside.ts';
import { soundCopy } from './take-stock.ts';

/**
 * Sets a damaged row aside, whole, so that its place can be written again: true where the second copy's state of it now
 * stands there, false where nothing does. Throws Stale where another tab was quicker, StoreIsNewer and CannotKeep; then
 * nothing was changed.
 */
export async function mendRow(inside: Inside, id: string): Promise<boolean> {
  const look = inSecondPlace(inside.storeId, (place) => soundCopy(inside, place, id), null);
  // A second place that cannot be looked into has no copy to offer.
  const copy = await look.catch(() => null);
  await (copy === null ? moveAside(inside, id) : replaceRow(inside, copy));
  return copy !== null;
}
