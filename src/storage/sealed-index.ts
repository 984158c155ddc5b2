import { z } from 'zod/mini';
import { seal, unseal } from './cipher.ts';
import { rowById, type SealedRow, STORED_FORMAT } from './database.ts';
import { ASIDE, HEADS } from './kept-shape.ts';
import type { Inside } from './open-store.ts';
import { CannotKeep, StoreIsNewer } from './refusals.ts';
import { takingTurns } from './turns.ts';
import { allRows, type Change, changeRows } from './whole-store.ts';

/** Id and kind of the one row that lists the others. Stored for ever: never changed. */
export const INDEX = 'index';

const indexShape = z.strictObject({
  /** When a record was last known to be listed here as it then was: an ISO date and time. */
  at: z.iso.datetime(),
  /** The rev is the least that the record must have; saves since the second copy last ran are not counted. */
  records: z.record(
    z.string(),
    z.strictObject({ kind: z.string(), rev: z.int().check(z.minimum(1)) }),
  ),
});
export type Index = z.infer<typeof indexShape>;
export type Listed = Index['records'];

/** How the ids of a draft's earlier states begin. Stored for ever: never changed. */
export const EARLIER = 'earlier/';

// Earlier states of a draft come with every few saves and are thinned again: listing them would cost each of those,
// and one alone that is lost is no loss of work. Lost with the end of a file they are put back from the second copy.
const UNLISTED: readonly string[] = [INDEX, ASIDE, HEADS, 'earlier'];

/** Whether the index lists rows of this kind. Itself, what was set aside and earlier states are not records. */
export function isListed(kind: string): boolean {
  return !UNLISTED.includes(kind);
}

/** What a sealed index says, or null where it does not open. Throws StoreIsNewer. */
export async function readIndex(
  { dataKey }: Inside,
  row: SealedRow | undefined,
): Promise<Index | null> {
  if (row === undefined) return null;
  // With a thousand people, to open the list and to look through it each take as long as keys may wait.
  const turn = takingTurns();
  try {
    const plain = await unseal(dataKey, row, row);
    await turn();
    if (row.format > STORED_FORMAT) throw new StoreIsNewer();
    return indexShape.parse(plain);
  } catch (error) {
    if (error instanceof StoreIsNewer) throw error;
    return null;
  }
}

/** Seals what should be there into the row that comes after rev `after`. */
async function indexRow({ dataKey }: Inside, records: Listed, after: number) {
  const label = { kind: INDEX, id: INDEX, rev: after + 1, format: STORED_FORMAT };
  const index: Index = { at: new Date().toISOString(), records };
  return { ...label, ...(await seal(dataKey, label, index)) };
}

/** A store from before there was an index, or whose index is lost, is taken to hold what it holds. */
function listedAsFound(rows: readonly SealedRow[]): Listed {
  const sound = rows.filter(({ kind, rev }) => isListed(kind) && Number.isInteger(rev) && rev > 0);
  return Object.fromEntries(sound.map(({ id, kind, rev }) => [id, { kind, rev }]));
}

/** The list's own rev becomes higher than `above`; nothing is done where it is no longer at `unlessPast`. */
interface When {
  above?: number;
  unlessPast?: number;
}

/** How often another tab may get in between before this gives up. Each time one of them has got on. */
const TRIES = 100;

async function changeNow(
  inside: Inside,
  changes: Change[],
  list: (listed: Listed) => Listed,
  { above = 0, unlessPast }: When,
): Promise<void> {
  // It takes as long again to seal, and to be handed to the store.
  const turn = takingTurns();
  for (let tries = 0; tries < TRIES; tries += 1) {
    const found = await rowById(inside.storeId, INDEX);
    if (unlessPast !== undefined && !Object.is(found?.rev ?? 0, unlessPast)) return;
    const index = await readIndex(inside, found);
    const listed = index?.records ?? listedAsFound(await allRows(inside.storeId));
    // A damaged index may say any rev; the next then begins anew.
    const after = found !== undefined && Number.isInteger(found.rev) ? found.rev : 0;
    await turn();
    const row = await indexRow(inside, list(listed), Math.max(after, above));
    const last = { id: INDEX, row, knownRev: found?.rev ?? 0 };
    await turn();
    if (await changeRows(inside.storeId, changes, last)) return;
  }
  throw new CannotKeep('unknown');
}

// One at a time in this tab: several at once would only undo each other's work.
let before: Promise<unknown> = Promise.resolve();

/**
 * Makes changes to rows and to the list of what should be there in one transaction, on the disk when it resolves.
 * When another tab has changed the list meanwhile, reads it again and tries again, so that no id is lost.
 * Throws Stale where a row is not at its `knownRev`, StoreIsNewer or CannotKeep; then nothing was changed.
 */
export function changeListed(
  inside: Inside,
  changes: Change[],
  list: (listed: Listed) => Listed,
  when: When = {},
): Promise<void> {
  const mine = before.then(() => changeNow(inside, changes, list, when));
  before = mine.catch(() => undefined);
  return mine;
}

/**
 * Puts a new row and lists it; where one of its id was listed and has gone, that stays known: the new one counts as
 * older until it has been saved as often. Throws as `changeListed` does.
 */
export function putListed(inside: Inside, row: SealedRow): Promise<void> {
  const { id, kind, rev } = row;
  return changeListed(inside, [{ id, row, knownRev: 0 }], (listed) => ({
    ...listed,
    [id]: { kind, rev: Math.max(rev, listed[id]?.rev ?? 0) },
  }));
}

/** Without the one id. */
export function unlisted(listed: Listed, id: string): Listed {
  return Object.fromEntries(Object.entries(listed).filter(([each]) => each !== id));
}
