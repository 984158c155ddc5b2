import { useEffect, useState } from 'react';
import type { CaseRecord } from '../../assessment/record.ts';
import type { Shelf } from '../../storage/cases.ts';
import type { History, Version } from '../../storage/log.ts';
import { lastFinishedFirst } from './version-in.ts';

/** An assessment as it stands, or null where it is not here, and its finished versions, the last finished first. */
interface Found {
  now: CaseRecord | null;
  versions: Version<CaseRecord>[];
  damaged: number;
}

/** Reads an assessment and its finished versions, once: what is read must not move under the reader. */
export function useVersions(shelf: Shelf<CaseRecord>, history: History<CaseRecord>, id: string) {
  const [found, setFound] = useState<Found | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    // By list, as a draft that is only read is not opened.
    Promise.all([shelf.list(id), history.versions.list(id)])
      .then(([{ kept }, { versions, damaged }]) =>
        setFound({
          now: kept[0]?.value ?? null,
          versions: lastFinishedFirst(versions),
          damaged,
        }),
      )
      .catch((e: Error) => setTrouble(e.message));
  }, [shelf, history, id]);
  return { found, trouble };
}
