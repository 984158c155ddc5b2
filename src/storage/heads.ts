import { type Kept, type Kind, openSealed, type Shelf } from './cases.ts';
import { seal, unseal } from './cipher.ts';
import { putRow, rowById, rowsById, STORED_FORMAT } from './database.ts';
import { headsNow, watchHeads } from './heads-kept.ts';
import { HEADS } from './kept-shape.ts';
import { insideOf, type OpenStore } from './open-store.ts';
import { DamagedRecord } from './refusals.ts';
import { takingTurns } from './turns.ts';

/** Records that are read in one go. */
const AT_ONCE = 20;

/** So many heads may be missing from the sealed ones before those are written anew: reading one takes about 2 ms. */
const LAG = 12;

/** What is under the seal: what was taken out of each record, and the build that took it, as another may take more. */
interface SealedHeads<H> {
  by: string;
  heads: Kept<H>[];
}

/**
 * A list of one kind of record that holds of each only what `headOf` takes out of it. What it has taken out of a
 * record it keeps, in memory and sealed, for as long as the record's rev stays the same: so that a list of a thousand
 * reads one row, and those that were saved since. Throws as a shelf does.
 *
 * @param build names this build of the app: what another one took out is not read, as it may have taken out something else.
 */
export function openHeads<T, H>(
  store: OpenStore,
  { kind, read }: Kind<T>,
  headOf: (value: T) => H,
  build: string,
): Pick<Shelf<H>, 'list' | 'watch'> {
  const inside = insideOf(store);
  const { dataKey, storeId } = inside;
  let known: Map<string, Kept<H>> | null = null;
  let sealedRev = 0;
  /** How many were read that are not among the sealed ones. */
  let lag = 0;
  let before: Promise<unknown> = Promise.resolve();

  async function open(): Promise<Map<string, Kept<H>>> {
    const row = await rowById(storeId, HEADS);
    if (row === undefined) return new Map();
    // What does not open, or was taken out by another build, is taken out of the records again.
    const plain = await unseal(dataKey, row, row).catch(() => null);
    const { by, heads } = (plain ?? {}) as Partial<SealedHeads<H>>;
    sealedRev = row.rev;
    return new Map(by === build ? heads?.map((head) => [head.id, head]) : []);
  }

  async function write(heads: Kept<H>[]): Promise<void> {
    const label = { kind: HEADS, id: HEADS, rev: sealedRev + 1, format: STORED_FORMAT };
    const plain: SealedHeads<H> = { by: build, heads };
    await putRow(storeId, { ...label, ...(await seal(dataKey, label, plain)) }, sealedRev);
    sealedRev = label.rev;
    lag = 0;
  }

  async function listNow() {
    known ??= await open();
    const found = (await headsNow(inside, kind)).values();
    const now = new Map<string, Kept<H>>();
    const changed: string[] = [];
    for (const { id, rev } of found) {
      const head = known.get(id);
      if (head?.rev === rev) now.set(id, head);
      else changed.push(id);
    }
    const damaged: string[] = [];
    const turn = takingTurns();
    for (let at = 0; at < changed.length; at += AT_ONCE) {
      const ids = changed.slice(at, at + AT_ONCE);
      for (const row of await rowsById(storeId, ids)) {
        if (row === undefined) continue;
        await turn();
        try {
          const { id, rev, value } = await openSealed(inside, { read }, row);
          now.set(id, { id, rev, value: headOf(value) });
        } catch (error) {
          if (!(error instanceof DamagedRecord)) throw error;
          damaged.push(row.id);
        }
      }
    }
    // One that is gone for good must not stay among the sealed ones either.
    const gone = [...known.keys()].some((id) => !now.has(id));
    lag += changed.length - damaged.length;
    known = now;
    // Another tab may be quicker, and what is not written now is read again the next time.
    if (gone || lag > LAG) write([...now.values()]).catch(() => (known = null));
    return { kept: [...now.values()], damaged };
  }

  return {
    list() {
      // One at a time: two at once would each read all that the other reads.
      const mine = before.then(listNow);
      before = mine.catch(() => undefined);
      return mine;
    },
    watch: (onChange, onTrouble = () => undefined) =>
      watchHeads(inside, [kind], onChange, onTrouble),
  };
}
