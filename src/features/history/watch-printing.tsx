import { useCallback } from 'react';
import type { CaseRecord } from '../../assessment/record.ts';
import type { Shelf } from '../../storage/cases.ts';
import type { History } from '../../storage/log.ts';
import { usePrintLog } from './use-print-log.ts';

interface Props {
  shelf: Shelf<CaseRecord>;
  history: History<CaseRecord>;
  id: string;
}

/** Shows nothing: records each printing of the assessment that is open, and whether it was a draft. */
export function WatchPrinting({ shelf, history, id }: Props) {
  const printed = useCallback(async () => {
    // On the paper is what is on the screen: their copy, or the sheet; nothing of the page that is written together.
    if (document.querySelector('.copy-page')) return history.log.append(id, 'printed-copy');
    if (!document.querySelector('.sheet-pages')) return;
    const finished = (await shelf.list(id)).kept[0]?.value.state === 'finished';
    await history.log.append(id, finished ? 'printed-finished' : 'printed-draft');
  }, [shelf, history, id]);
  usePrintLog(printed);
  return null;
}
