import { z } from 'zod/mini';
import { openShelf } from './cases.ts';
import type { OpenStore } from './open-store.ts';
import { Stale } from './refusals.ts';

/** There is one record of this kind, so its id is fixed. */
const THE_ONE = 'days-seen';

/** More than the bin's 30 days, with room for a clock that was wrong. */
const AT_MOST = 90;

/**
 * Notes that the app ran on `today` and gives the days on which it was seen to run, YYYY-MM-DD, in order, the last of
 * them today. Days later than today were a clock's mistake and are forgotten. Throws CannotKeep, StoreIsNewer.
 */
export async function seeDay(store: OpenStore, today: string): Promise<string[]> {
  const shelf = openShelf<string[]>(store, {
    kind: 'days',
    read: (plain) => z.array(z.string()).parse(plain),
    write: (days) => days,
  });
  for (;;) {
    // A damaged one is not mended: with no days seen, the bin asks instead of emptying itself.
    const kept = await shelf.open(THE_ONE);
    const days = [...(kept?.value ?? []).filter((day) => day < today), today].slice(-AT_MOST);
    if (kept && days.join() === kept.value.join()) return days;
    try {
      await shelf.save(THE_ONE, days, kept?.rev ?? 0);
      return days;
    } catch (error) {
      if (!(error instanceof Stale)) throw error;
    }
  }
}
