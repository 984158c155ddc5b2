import { z } from 'zod/mini';
import { type BackupReaders, MARK_KIND } from './backup-kinds.ts';
import { type Kept, openShelf, type Shelf } from './cases.ts';
import type { KindHead } from './database.ts';
import { watchHeads } from './heads-kept.ts';
import { insideOf, type OpenStore } from './open-store.ts';
import { DamagedRecord } from './refusals.ts';

const markSchema = z.strictObject({
  /** When the newest verified backup was made, and when it was opened again: ISO 8601, UTC. */
  made: z.iso.datetime(),
  verified: z.iso.datetime(),
  /** The rev at which each record, by id, is safe in it. */
  holds: z.record(z.string(), z.int()),
});
export type Mark = z.infer<typeof markSchema>;

/** How much of the work is safe outside this browser. */
export interface Protection {
  /** When the newest verified backup was made, null where there is none. */
  made: string | null;
  /** Records of work that are not in it as they stand now. */
  unprotected: number;
}

function markShelf(store: OpenStore): Shelf<Mark> {
  return openShelf<Mark>(store, {
    kind: MARK_KIND,
    read: (plain) => markSchema.parse(plain),
    write: (mark) => markSchema.parse(mark),
  });
}

/** The mark, or null where there is none or it is damaged: then nothing counts as backed up. */
async function readMark(store: OpenStore): Promise<Kept<Mark> | null> {
  try {
    return await markShelf(store).open(MARK_KIND);
  } catch (error) {
    if (error instanceof DamagedRecord) return null;
    throw error;
  }
}

/** Notes a backup that was verified. One that holds less recent work than the last changes nothing. */
export async function noteVerified(store: OpenStore, mark: Mark): Promise<void> {
  const before = await readMark(store);
  if (before !== null && before.value.made > mark.made && before.value.made <= mark.verified)
    return;
  await markShelf(store).save(MARK_KIND, mark, before?.rev ?? 0);
}

function protectionOf(mark: Mark | null, heads: KindHead[], readers: BackupReaders): Protection {
  const work = heads.filter(({ kind }) => readers.get(kind)?.work);
  const safe = new Map(Object.entries(mark?.holds ?? {}));
  return {
    made: mark?.made ?? null,
    unprotected: work.filter(({ id, rev }) => safe.get(id) !== rev).length,
  };
}

/**
 * Calls `onProtection` with how things stand, at once and after each change in any tab, until the function that it
 * gives is called. Reads heads and one record only.
 */
export function watchProtection(
  store: OpenStore,
  readers: BackupReaders,
  onProtection: (protection: Protection) => void,
  onTrouble: (trouble: Error) => void,
): () => void {
  let newest = 0;
  const work = [...readers].filter(([, reader]) => reader.work).map(([kind]) => kind);
  return watchHeads(
    insideOf(store),
    [...work, MARK_KIND],
    (heads) => {
      newest += 1;
      const mine = newest;
      readMark(store)
        .then((kept) => {
          if (mine === newest) onProtection(protectionOf(kept?.value ?? null, heads, readers));
        })
        .catch(onTrouble);
    },
    onTrouble,
  );
}
