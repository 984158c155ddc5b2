import { useEffect, useState } from 'react';
import type { CaseRecord } from '../../assessment/record.ts';
import type { Kept, Shelf } from '../../storage/cases.ts';
import type { EarlierState, Event, History, Version } from '../../storage/log.ts';

/** All that is kept of one assessment. `now` is null where there is none. */
export interface Past {
  now: Kept<CaseRecord> | null;
  versions: Version<CaseRecord>[];
  damaged: number;
  earlier: EarlierState<CaseRecord>[];
  events: Event[];
}

interface Found {
  past: Past | null;
  trouble: string | null;
}

/** Reads the history of an assessment, and again after each change of it or of its log, which is written after it. */
export function useHistory(
  shelf: Shelf<CaseRecord>,
  history: History<CaseRecord>,
  id: string,
): Found {
  const [past, setPast] = useState<Past | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    const fail = (e: Error) => setTrouble(e.message);
    let latest = 0;
    const read = () => {
      latest += 1;
      const mine = latest;
      Promise.all([
        // By list, as looking at its history is not to open it.
        shelf.list(id),
        history.versions.list(id),
        history.earlier.list(id),
        history.log.read(id),
      ])
        .then(([{ kept }, { versions, damaged }, earlier, events]) => {
          // One that began later may have ended sooner, and knows more.
          if (mine === latest)
            setPast({ now: kept[0] ?? null, versions, damaged, earlier, events });
        })
        .catch(fail);
    };
    const unwatch = [shelf.watch(read, fail), history.log.watch(read, fail)];
    return () => {
      for (const each of unwatch) each();
    };
  }, [shelf, history, id]);
  return { past, trouble };
}
