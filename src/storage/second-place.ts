import { type Kept, rowShape, type Threshold, thresholdShape } from './kept-shape.ts';
import { bucketPlaces } from './second-place-bucket.ts';
import { filePlaces } from './second-place-files.ts';
import type { Head, SecondPlace, SecondPlaces } from './second-place-shape.ts';

/** What survives the loss of all IndexedDB, best first: a bucket (Chromium), else a file (Firefox), else nothing. */
export function secondPlaces(): SecondPlaces | null {
  return [bucketPlaces, filePlaces].find((places) => places.there()) ?? null;
}

/** Opens the second copy of a store where it has one, for reading, and closes it afterwards. */
export async function inSecondPlace<T>(
  storeId: string,
  work: (place: SecondPlace) => Promise<T>,
  otherwise: T,
): Promise<T> {
  const places = secondPlaces();
  if (places === null || !(await places.stores()).includes(storeId)) return otherwise;
  const place = await places.open(storeId);
  try {
    return await work(place);
  } finally {
    place.close();
  }
}

/** The newest state of each record. */
export function newest(heads: readonly Head[]): Map<string, number> {
  const revs = new Map<string, number>();
  for (const { id, rev } of heads) revs.set(id, Math.max(rev, revs.get(id) ?? 0));
  return revs;
}

/** The door and store row of a second copy, or null where they cannot be read. */
export async function thresholdOf(place: SecondPlace): Promise<Threshold | null> {
  const read = thresholdShape.safeParse(await place.threshold());
  return read.success ? read.data : null;
}

/** One record's newest state in a second copy, or null where there is none or it is no row. */
export async function newestRow(place: SecondPlace, id: string): Promise<Kept | null> {
  const rev = newest(await place.heads()).get(id);
  if (rev === undefined) return null;
  const read = rowShape.safeParse(await place.get({ id, rev }));
  return read.success ? read.data : null;
}
