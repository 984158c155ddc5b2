import { useEffect, useState } from 'react';
import type { CaseRecord } from '../../assessment/record.ts';
import type { Kept, Shelf } from '../../storage/cases.ts';

interface Records {
  /** Null until they are read for the first time. */
  records: Kept<CaseRecord>[] | null;
  damaged: number;
  trouble: string | null;
}

/** The records of a shelf, read again whenever one changes, in this tab or another. */
export function useRecords(shelf: Shelf<CaseRecord>): Records {
  const [now, setNow] = useState<Records>({ records: null, damaged: 0, trouble: null });
  useEffect(() => {
    let latest = 0;
    const fail = (e: Error) => setNow((before) => ({ ...before, trouble: e.message }));
    return shelf.watch(() => {
      const mine = ++latest;
      shelf
        .list()
        .then(({ kept, damaged }) => {
          if (mine === latest) setNow({ records: kept, damaged: damaged.length, trouble: null });
        })
        .catch(fail);
    }, fail);
  }, [shelf]);
  return now;
}
