import { type Kind, openSealed } from './cases.ts';
import { type SealedRow, STORED_FORMAT } from './database.ts';
import type { Inside } from './open-store.ts';
import { INDEX, isListed, type Listed, readIndex } from './sealed-index.ts';
import { joinLists, opens } from './second-copy.ts';
import { inSecondPlace, newestRow } from './second-place.ts';
import type { SecondPlace } from './second-place-shape.ts';
import { takingTurns } from './turns.ts';
import { allRows } from './whole-store.ts';

/** A record that is not as it should be. */
export interface Astray {
  id: string;
  kind: string;
  /** Not there, there in a state that is older than was once known, or there and not to be opened. */
  trouble: 'missing' | 'older' | 'damaged';
  /** The rev that a good second copy has, where there is one that is of use. */
  copyRev: number | null;
}

/** What a store holds, against what it should hold. */
export interface Stock {
  records: number;
  /** Until when the list of what should be there is known to be right: an ISO date and time; null without a list. */
  at: string | null;
  astray: Astray[];
}

/** How a kind is read, so that what opens but makes no sense is found as well. */
export type Reading = Pick<Kind<unknown>, 'kind' | 'read'>;

async function isSound(inside: Inside, row: SealedRow, kinds: readonly Reading[]) {
  if (!(await opens(inside, row))) return false;
  // Written whole by a newer version: not damaged, and to be left alone.
  if (row.format > STORED_FORMAT) return true;
  const kind = kinds.find((each) => each.kind === row.kind);
  if (kind === undefined) return true;
  return openSealed(inside, kind, row).then(
    () => true,
    () => false,
  );
}

async function troubleOf(
  inside: Inside,
  row: SealedRow | undefined,
  listed: Listed[string] | undefined,
  kinds: readonly Reading[],
): Promise<Astray['trouble'] | null> {
  if (row === undefined) return 'missing';
  if (listed !== undefined && row.kind !== listed.kind) return 'damaged';
  if (!(await isSound(inside, row, kinds))) return 'damaged';
  return listed !== undefined && row.rev < listed.rev ? 'older' : null;
}

/** The second copy of one record where it opens and, over an older state, is newer. */
export async function soundCopy(inside: Inside, place: SecondPlace | null, id: string) {
  const row = place && (await newestRow(place, id));
  return row && (await opens(inside, row)) ? row : null;
}

async function stockWith(
  inside: Inside,
  place: SecondPlace | null,
  kinds: readonly Reading[],
): Promise<Stock> {
  await joinLists(inside, place);
  const rows = await allRows(inside.storeId);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const index = await readIndex(inside, byId.get(INDEX));
  const listed = index?.records ?? {};
  const here = rows.filter(({ kind }) => isListed(kind)).map(({ id }) => id);
  const astray: Astray[] = [];
  const turn = takingTurns();
  for (const id of new Set([...Object.keys(listed), ...here])) {
    if (id === INDEX) continue;
    await turn();
    const row = byId.get(id);
    const trouble = await troubleOf(inside, row, listed[id], kinds);
    if (trouble === null) continue;
    const copy = await soundCopy(inside, place, id);
    const ofUse = copy !== null && (trouble !== 'older' || copy.rev > (row?.rev ?? 0));
    const kind = listed[id]?.kind ?? copy?.kind ?? String(row?.kind);
    astray.push({ id, kind, trouble, copyRev: ofUse ? copy.rev : null });
  }
  return { records: here.length, at: index?.at ?? null, astray };
}

/** Looks at every row of an open store. Throws CannotKeep and StoreIsNewer. */
export async function stockOf(inside: Inside, kinds: readonly Reading[]): Promise<Stock> {
  try {
    const work = (place: SecondPlace) => stockWith(inside, place, kinds);
    const found = await inSecondPlace<Stock | null>(inside.storeId, work, null);
    if (found !== null) return found;
  } catch {
    // A second place that cannot be looked into must not hide what is known without it.
  }
  return stockWith(inside, null, kinds);
}
