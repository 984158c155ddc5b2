import { useEffect, useState } from 'react';
import type { CaseHead } from '../../assessment/case-head.ts';
import type { CaseRecord } from '../../assessment/record.ts';
import { type Kept, type RowHead, type Shelf, Stale } from '../../storage/cases.ts';

interface Records {
  /** Null until they are read for the first time. */
  records: Kept<CaseHead>[] | null;
  damaged: number;
  trouble: string | null;
}

/** What lists show of every record that is kept. */
export type Heads = Pick<Shelf<CaseHead>, 'list' | 'watch'>;

/** A record that a list shows, whole. Throws Stale where it was saved or deleted since. */
export async function wholeOf(
  shelf: Shelf<CaseRecord>,
  { id, rev }: RowHead,
): Promise<Kept<CaseRecord>> {
  const [kept] = (await shelf.list(id)).kept;
  if (kept?.rev !== rev) throw new Stale(kept?.rev ?? 0);
  return kept;
}

/** What lists show, read again whenever a record changes, in this tab or another. */
export function useRecords(heads: Heads): Records {
  const [now, setNow] = useState<Records>({ records: null, damaged: 0, trouble: null });
  useEffect(() => {
    let latest = 0;
    const fail = (e: Error) => setNow((before) => ({ ...before, trouble: e.message }));
    return heads.watch(() => {
      const mine = ++latest;
      heads
        .list()
        .then(({ kept, damaged }) => {
          if (mine === latest) setNow({ records: kept, damaged: damaged.length, trouble: null });
        })
        .catch(fail);
    }, fail);
  }, [heads]);
  return now;
}
