import { headsOf, type KindHead, rowsById, watchSaved } from './database.ts';
import type { Inside } from './open-store.ts';

/** More rows than this that were written are not looked at one by one: the index is read again. */
const MANY = 50;

interface KeptHeads {
  now(): Promise<ReadonlyMap<string, KindHead>>;
}

/** Keeps the heads of one kind for as long as the page is open. The same map comes again where nothing has changed. */
function keepHeads(storeId: string, kind: string): KeptHeads {
  let known: Map<string, KindHead> = new Map();
  // Null where not all is known of what was written: the index has to be read.
  let written: Set<string> | null = null;
  let before: Promise<unknown> = Promise.resolve();
  watchSaved((ids) => {
    written = written && ids && new Set([...written, ...ids]);
  });

  async function look(): Promise<ReadonlyMap<string, KindHead>> {
    const ids = written && written.size <= MANY ? [...written] : null;
    written = new Set();
    try {
      if (ids === null) {
        known = new Map((await headsOf(storeId, kind)).map((head) => [head.id, head]));
      } else if (ids.length > 0) {
        const rows = await rowsById(storeId, ids);
        const next = new Map(known);
        for (const [at, id] of ids.entries()) {
          const row = rows[at];
          if (row?.kind === kind) next.set(id, { id, kind, rev: row.rev });
          else next.delete(id);
        }
        // Also where the revs are the same: a record that was damaged may have been brought back.
        if (ids.some((id) => next.has(id) || known.has(id))) known = next;
      }
    } catch (error) {
      written = null;
      throw error;
    }
    return known;
  }

  return {
    now() {
      const mine = before.then(look);
      before = mine.catch(() => undefined);
      return mine;
    },
  };
}

const kept = new WeakMap<Inside, Map<string, KeptHeads>>();

/**
 * The heads of one kind as they are now. The index is read the first time, and after that only what was written since:
 * to go back to a list of a thousand costs no more than to one of ten. Throws CannotKeep and StoreIsNewer.
 */
export function headsNow(inside: Inside, kind: string): Promise<ReadonlyMap<string, KindHead>> {
  const kinds = kept.get(inside) ?? new Map<string, KeptHeads>();
  kept.set(inside, kinds);
  const heads = kinds.get(kind) ?? keepHeads(inside.storeId, kind);
  kinds.set(kind, heads);
  return heads.now();
}

/**
 * Calls `onHeads` with the heads of these kinds, at once and after each change in any tab, until the function that it
 * returns is called.
 */
export function watchHeads(
  inside: Inside,
  kinds: readonly string[],
  onHeads: (heads: KindHead[]) => void,
  onTrouble: (trouble: Error) => void,
): () => void {
  let told: ReadonlyMap<string, KindHead>[] = [];
  let stopped = false;
  function tell(): void {
    Promise.all(kinds.map((kind) => headsNow(inside, kind))).then((now) => {
      if (stopped || (told.length > 0 && now.every((map, at) => map === told[at]))) return;
      told = now;
      onHeads(now.flatMap((map) => [...map.values()]));
    }, onTrouble);
  }
  const unwatch = watchSaved(tell);
  tell();
  return () => {
    stopped = true;
    unwatch();
  };
}
