import { type ReactNode, useState } from 'react';
import type { CaseHead } from '../../assessment/case-head.ts';
import { today } from '../../assessment/day.ts';
import type { CaseRecord } from '../../assessment/record.ts';
import type { Kept, Shelf } from '../../storage/cases.ts';
import type { History } from '../../storage/log.ts';
import { Asked } from '../../ui/asked.tsx';
import { Screen } from '../../ui/screen.tsx';
import { useTitle } from '../../ui/title.ts';
import { BinTable } from './bin-table.tsx';
import { erase } from './empty-bin.ts';
import { Erased } from './erased.tsx';
import { nameOf, newestFirst } from './rows.ts';
import { type Heads, useRecords, wholeOf } from './use-records.ts';
import './caseload.css';

interface Props {
  shelf: Shelf<CaseRecord>;
  heads: Heads;
  history: History<CaseRecord>;
  home: ReactNode;
  lock: ReactNode;
}

/** What was deleted and can still be brought back, and when records were deleted for good. */
export function BinPage({ shelf, heads, history, home, lock }: Props) {
  useTitle('Bin');
  const { records, trouble } = useRecords(heads);
  const [failed, setFailed] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const binned = newestFirst((records ?? []).filter(({ value }) => value.binned !== ''));

  async function attempt(work: () => Promise<unknown>, done: string) {
    setFailed(null);
    setSaid('');
    try {
      await work();
      setSaid(done);
    } catch (e) {
      setFailed((e as Error).message);
    }
  }

  function bringBack(row: Kept<CaseHead>) {
    return attempt(
      async () => {
        const { id, rev, value } = await wholeOf(shelf, row);
        await shelf.save(id, { ...value, binned: '' }, rev);
      },
      `${nameOf(row.value)} is in the caseload again.`,
    );
  }

  async function eraseAll() {
    for (const { id } of binned) await erase(shelf, history, id);
  }

  return (
    <Screen ways={home} lock={lock} layout="caseload">
      <h1>Bin</h1>
      {(failed ?? trouble) && <p className="note">{failed ?? trouble}</p>}
      <p role="status" className="caseload-gone">
        {said}
      </p>
      {records && binned.length === 0 && (
        <p>
          The bin is empty. What is deleted stays here for 30 days and can be brought back until
          then.
        </p>
      )}
      {binned.length > 0 && (
        <>
          <p>
            What is deleted stays here for 30 days and then goes for good, when Onesheet is next
            unlocked.
          </p>
          <BinTable
            rows={binned}
            day={today()}
            onBack={bringBack}
            onErase={({ id, value }) =>
              attempt(() => erase(shelf, history, id), `${nameOf(value)} is deleted for good.`)
            }
          />
          <Asked
            does="Empty the bin"
            asks="Everything in the bin goes for good, with its history."
            sure="Yes, empty it"
            onSure={() => attempt(eraseAll, 'The bin is empty.')}
          />
        </>
      )}
      {/* Read anew whenever there is one more or one fewer. */}
      <Erased key={records?.length} history={history} />
    </Screen>
  );
}
