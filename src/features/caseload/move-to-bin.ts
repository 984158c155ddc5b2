import type { CaseRecord } from '../../assessment/record.ts';
import { type Kept, type Shelf, Stale } from '../../storage/cases.ts';

/**
 * Puts a record in the bin as it is by now: what another tab saves of it meanwhile goes there with it. Gives it as
 * it lies there. Throws Stale(0) if it is gone, CannotKeep and StoreIsNewer.
 */
export async function moveToBin(shelf: Shelf<CaseRecord>, id: string): Promise<Kept<CaseRecord>> {
  for (;;) {
    const [now] = (await shelf.list(id)).kept;
    if (!now) throw new Stale(0);
    try {
      const binned = { ...now.value, binned: new Date().toISOString() };
      return { id, rev: await shelf.save(id, binned, now.rev), value: binned };
    } catch (error) {
      if (!(error instanceof Stale)) throw error;
    }
  }
}
