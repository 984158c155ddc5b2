import { type Kind, openSealed } from './cases.ts';
import { everyId, rowsById, type SealedRow, STORED_FORMAT } from './database.ts';
import type { Inside } from './open-store.ts';
import { INDEX, isListed, type Listed, readIndex } from './sealed-index.ts';
import { joinLists, opens } from './second-copy.ts';
import { inSecondPlace, newestRow } from './second-place.ts';
import type { SecondPlace } from './second-place-shape.ts';
import { takingTurns, whenIdle } from './turns.ts';

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

/** Rows that are read in one go. */
const AT_ONCE = 20;

/** The list of what should be there and some rows, as they are at one moment. */
async function together(inside: Inside, ids: string[]) {
  const [list, ...rows] = await rowsById(inside.storeId, [INDEX, ...ids]);
  return { list, rows };
}

async function stockWith(
  inside: Inside,
  place: SecondPlace | null,
  kinds: readonly Reading[],
): Promise<Stock> {
  await whenIdle();
  await joinLists(inside, place);
  const { list } = await together(inside, []);
  let index = await readIndex(inside, list);
  let read = list?.rev;
  const ids = [
    ...new Set([...Object.keys(index?.records ?? {}), ...(await everyId(inside.storeId))]),
  ];
  const astray: Astray[] = [];
  let records = 0;
  const turn = takingTurns(whenIdle);
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE);
    const now = await together(inside, some);
    // Made or deleted meanwhile: the list says so.
    if (now.list?.rev !== read) index = await readIndex(inside, now.list);
    read = now.list?.rev;
    for (const [n, id] of some.entries()) {
      const [row, listed] = [now.rows[n], index?.records[id]];
      const counts = row !== undefined && isListed(row.kind);
      if (counts) records += 1;
      else if (listed === undefined || id === INDEX) continue;
      await turn();
      const trouble = await troubleOf(inside, row, listed, kinds);
      if (trouble === null) continue;
      const copy = await soundCopy(inside, place, id);
      const ofUse = copy !== null && (trouble !== 'older' || copy.rev > (row?.rev ?? 0));
      const kind = listed?.kind ?? copy?.kind ?? String(row?.kind);
      astray.push({ id, kind, trouble, copyRev: ofUse ? copy.rev : null });
    }
  }
  return { records, at: index?.at ?? null, astray };
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
