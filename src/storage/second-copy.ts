import { unseal } from './cipher.ts';
import { everyId, type KindHead, rowById, rowsById, type SealedRow, wholly } from './database.ts';
import { ASIDE, HEADS, type Kept, rowShape, thresholdShape } from './kept-shape.ts';
import type { Inside } from './open-store.ts';
import { CannotKeep, Stale } from './refusals.ts';
import { changeListed, EARLIER, INDEX, isListed, type Listed, readIndex } from './sealed-index.ts';
import { newest, newestRow, thresholdOf } from './second-place.ts';
import type { SecondPlace } from './second-place-shape.ts';
import { takingTurns } from './turns.ts';
import type { Change } from './whole-store.ts';

/** Whether a row opens as what it says it is: what is damaged must not become the second copy as well. */
export async function opens({ dataKey }: Inside, row: SealedRow): Promise<boolean> {
  if (row.kind === ASIDE) return true;
  return unseal(dataKey, row, row).then(
    () => true,
    () => false,
  );
}

/** Says that a second copy could not be read back as it was written. */
class CopyDiffers extends CannotKeep {
  constructor() {
    super('unknown');
    this.message =
      'The second copy on this computer could not be read back as it was written. What you write is saved as before; make a backup file soon.';
  }
}

function same(one: unknown, other: unknown): boolean {
  if (one instanceof Uint8Array && other instanceof Uint8Array) {
    return one.length === other.length && one.every((byte, at) => byte === other[at]);
  }
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return Object.is(one, other);
  }
  const [a, b] = [Object.entries(one), new Map(Object.entries(other))];
  return a.length === b.size && a.every(([key, value]) => same(value, b.get(key)));
}

function readHeads(storeId: string) {
  return wholly('r', storeId, async ({ doors, rows, stores }) => {
    const [door, store] = [await doors.get('door'), await stores.get('store')];
    const heads: KindHead[] = [];
    // The index of kinds and revs only: the sealed bytes stay on the disk.
    await rows.orderBy('[kind+rev]').eachKey((key, cursor) => {
      const [kind, rev] = key as unknown as [string, number];
      heads.push({ id: cursor.primaryKey, kind, rev });
    });
    return { door, store, heads, list: await rows.get(INDEX) };
  });
}

/** The earlier states of drafts that only the copy has: no list names them, so nothing would miss them. */
async function lostStates(inside: Inside, place: SecondPlace): Promise<Change[]> {
  const here = new Set(await everyId(inside.storeId));
  const heads = await place.heads();
  const lost = [...newest(heads)].filter(([id]) => id.startsWith(EARLIER) && !here.has(id));
  const read = lost.map(async ([id, rev]) => rowShape.safeParse(await place.get({ id, rev })).data);
  const sound: Change[] = [];
  for (const row of await Promise.all(read)) {
    if (row && (await opens(inside, row))) sound.push({ id: row.id, row, knownRev: 0 });
  }
  return sound;
}

/**
 * Takes over what only the newer of the two lists knows. A data file that lost its end has lost the newest list too,
 * and shows an older one; the earlier states of drafts that went with it are put back at once, as no list has them.
 */
export async function joinLists(inside: Inside, place: SecondPlace | null): Promise<void> {
  if (place === null) return;
  const kept = await newestRow(place, INDEX);
  const copied = kept && (await readIndex(inside, kept));
  if (!kept || !copied) return;
  const here = await wholly('r', inside.storeId, ({ rows }) => rows.get(INDEX));
  const listed = await readIndex(inside, here);
  if (listed !== null && here !== undefined && here.rev >= kept.rev) return;
  const states = await lostStates(inside, place);
  const join = (now: Listed) => leastOf(copied.records, now);
  try {
    await changeListed(inside, states, join, { above: kept.rev });
  } catch (error) {
    // Another tab, or the same at the same time, has put back one of the states.
    if (!(error instanceof Stale)) throw error;
    await changeListed(inside, [], join, { above: kept.rev });
  }
}

/** All ids of both lists, each at the higher of its revs. */
function leastOf(one: Listed, other: Listed): Listed {
  const all = { ...one };
  for (const [id, entry] of Object.entries(other)) {
    all[id] = { kind: entry.kind, rev: Math.max(entry.rev, one[id]?.rev ?? 0) };
  }
  return all;
}

/**
 * Lists what was copied at the rev that it has there. Nothing happens where the list is no longer the `list` that was
 * read with the rows, or before them: what was deleted meanwhile must not be listed again, and the next time will do.
 */
async function raiseRevs(inside: Inside, copied: readonly KindHead[], list?: SealedRow) {
  const listed = (await readIndex(inside, list))?.records;
  const grown = copied.filter(
    ({ id, kind, rev }) => isListed(kind) && rev > (listed?.[id]?.rev ?? 0),
  );
  if (listed !== undefined && grown.length === 0) return;
  const raised = Object.fromEntries(grown.map(({ id, kind, rev }) => [id, { kind, rev }]));
  const now = { unlessPast: list?.rev ?? 0 };
  await changeListed(inside, [], (before) => ({ ...before, ...raised }), now);
}

/** Rows that are handed to the second place in one go, so that many do not hold up the page. */
const AT_ONCE = 20;

async function copyRows(place: SecondPlace, rows: Kept[]): Promise<void> {
  const turn = takingTurns();
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    await turn();
    const some = rows.slice(at, at + AT_ONCE);
    await place.put(some);
    for (const row of some) if (!same(await place.get(row), row)) throw new CopyDiffers();
  }
}

/** Those of these rows that are as they should be: what is damaged is not copied. */
async function soundOf(inside: Inside, ids: string[]): Promise<Kept[]> {
  const found = await rowsById(inside.storeId, ids);
  const shaped = found.flatMap((row) => rowShape.safeParse(row).data ?? []);
  const sound: Kept[] = [];
  const turn = takingTurns();
  for (const row of shaped) {
    await turn();
    if (await opens(inside, row)) sound.push(row);
  }
  return sound;
}

/**
 * Copies some rows that were saved, and the list that names them; no other is looked at. Gives false, with nothing
 * copied, where `copyOnce` is needed: one of them is gone or does not open. Throws as that does.
 */
export async function copySome(
  inside: Inside,
  place: SecondPlace,
  ids: string[],
): Promise<boolean> {
  const rows = ids.filter((id) => id !== HEADS && id !== INDEX);
  // Read before them: what is deleted after this is not listed again.
  const list = await rowById(inside.storeId, INDEX);
  const sound = await soundOf(inside, rows);
  if (sound.length < rows.length) return false;
  await copyRows(place, sound);
  if (sound.some(({ kind }) => isListed(kind))) await raiseRevs(inside, sound, list);
  // After the rows that it names, and only where it has changed: to open it takes as long as all else.
  const now = await rowById(inside.storeId, INDEX);
  const there = newest(await place.heads(INDEX)).get(INDEX) ?? 0;
  const changed = now && now.rev <= there ? [] : [INDEX];
  const index = await soundOf(inside, changed);
  if (index.length < changed.length) return false;
  await copyRows(place, index);
  for (const { id, rev } of [...sound, ...index]) {
    const old = (await place.heads(id)).filter((head) => head.rev < rev);
    if (old.length > 0) await place.drop(old);
  }
  return true;
}

/**
 * Brings a second copy up to what is kept now, by rev: rows that are newer here are put there and read again, then
 * their older states and what was deleted are dropped. What is missing here but listed stays there. Gives how many
 * rows were copied. Throws CannotKeep, and whatever the place threw; the next time goes on from there.
 */
export async function copyOnce(inside: Inside, place: SecondPlace): Promise<number> {
  await joinLists(inside, place);
  const here = await readHeads(inside.storeId);
  const { door, store, heads } = here;
  const threshold = thresholdShape.safeParse({ door, store });
  if (threshold.success && !same(await thresholdOf(place), threshold.data)) {
    await place.putThreshold(threshold.data);
    if (!same(await thresholdOf(place), threshold.data)) throw new CopyDiffers();
  }

  const there = newest(await place.heads());
  const newer = heads.filter(
    ({ id, rev }) => id !== INDEX && id !== HEADS && !(rev <= (there.get(id) ?? 0)),
  );
  const sound = await soundOf(
    inside,
    newer.map(({ id }) => id),
  );
  await copyRows(place, sound);

  const now = newest(await place.heads());
  const copied = heads.filter(({ id, rev }) => rev <= (now.get(id) ?? 0));
  await raiseRevs(inside, copied, here.list);
  // Read together, so that nothing made or deleted in between is taken for the other.
  const [last, ids] = await wholly('r', inside.storeId, async ({ rows }) => {
    const last = await rows.get(INDEX);
    const ids = await rows.toCollection().primaryKeys();
    return [last, ids] as const;
  });
  const index = await readIndex(inside, last);
  const list = rowShape.safeParse(last);
  if (index === null || !list.success) return sound.length;
  if (list.data.rev > (there.get(INDEX) ?? 0)) await copyRows(place, [list.data]);
  const wanted = new Set<string>(ids);
  for (const id of Object.keys(index.records)) wanted.add(id);
  await dropOld(place, wanted);
  return sound.length;
}

async function dropOld(place: SecondPlace, wanted: ReadonlySet<string>): Promise<void> {
  const heads = await place.heads();
  const last = newest(heads);
  const old = heads.filter(({ id, rev }) => !wanted.has(id) || rev < (last.get(id) ?? 0));
  if (old.length > 0) await place.drop(old);
}
