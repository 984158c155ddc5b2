import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { CaseHead } from '../../assessment/case-head.ts';
import { today } from '../../assessment/day.ts';
import type { CaseRecord } from '../../assessment/record.ts';
import type { Reported } from '../../assessment/review/report-event.ts';
import type { Kept, Shelf } from '../../storage/cases.ts';
import type { History } from '../../storage/log.ts';
import { Apart } from '../../ui/apart.tsx';
import { Button } from '../../ui/button.tsx';
import { later } from '../../ui/later.ts';
import { Screen } from '../../ui/screen.tsx';
import { Slow } from '../../ui/slow.tsx';
import { useTitle } from '../../ui/title.ts';
import { CaseList } from './case-list.tsx';
import { moveToBin } from './move-to-bin.ts';
import { isPast, nameOf } from './rows.ts';
import { type Heads, useRecords, wholeOf } from './use-records.ts';
import type { View } from './view.ts';
import './caseload.css';

const PastDate = later(async () => (await import('./past-date.tsx')).PastDate);

interface Props {
  shelf: Shelf<CaseRecord>;
  heads: Heads;
  history: History<CaseRecord>;
  /** How many in the bin are past their days and wait for the practitioner's word. */
  binAsks: number;
  view: View;
  onView: (changed: Partial<View>) => void;
  start: () => Promise<string>;
  /** Puts what has happened into the review of an assessment, begun where need be. Rejects with a sentence. */
  report: (row: Kept<CaseRecord>, event: Reported) => Promise<void>;
  /** What the practitioner should know of the store as a whole, above the list. */
  notices?: ReactNode;
  /** What is known later and asks for nothing: under the list, where it moves no row. */
  below?: ReactNode;
  lock: ReactNode;
}

/** Every assessment kept here, what is due first. */
export function Caseload(props: Props) {
  const { shelf, heads, history, binAsks, view, onView, start, report, lock } = props;
  useTitle('Caseload');
  const { records: all, damaged, trouble } = useRecords(heads);
  const records = useMemo(() => all?.filter(({ value }) => value.binned === ''), [all]);
  const day = today();
  const past = useMemo(
    () => records?.filter(({ value }) => isPast(value, day)) ?? [],
    [records, day],
  );
  const [failed, setFailed] = useState<string | null>(null);
  const [gone, setGone] = useState<{ name: string; back: () => Promise<number> } | null>(null);
  const back = useRef<HTMLButtonElement>(null);
  const [, go] = useLocation();
  // There in time to be drawn with the list, which it stands above.
  useEffect(() => void PastDate.ahead(), []);
  const pressed = useRef<Element>(null);
  // The row that was pressed is gone, and the focus with it: it goes on to the way back. Not from whoever has gone on.
  useEffect(() => {
    const at = document.activeElement;
    if (gone && (at === pressed.current || at?.matches('body, h1'))) back.current?.focus();
  }, [gone]);

  function begin() {
    start()
      .then((id) => {
        onView({ at: id });
        go(`/write/${id}/person`);
      })
      .catch((e: Error) => setFailed(e.message));
  }

  const remove = useCallback(
    async (row: Kept<CaseHead>) => {
      pressed.current = document.activeElement;
      try {
        setFailed(null);
        const { id, rev, value } = await moveToBin(shelf, row.id);
        const undelete = () => shelf.save(id, { ...value, binned: '' }, rev);
        setGone({ name: nameOf(value), back: undelete });
      } catch (e) {
        setFailed((e as Error).message);
      }
    },
    [shelf],
  );

  const tell = useCallback(
    async (row: Kept<CaseHead>, event: Reported) => {
      await report(await wholeOf(shelf, row), event);
      onView({ at: row.id });
      go(`/write/${row.id}/since`);
    },
    [shelf, report, onView, go],
  );

  async function undo() {
    try {
      await gone?.back();
      setGone(null);
    } catch (e) {
      setFailed((e as Error).message);
    }
  }

  return (
    <Screen
      ways={null}
      layout="caseload"
      lock={
        <>
          <Link href="/study" data-command="t">
            Time study
          </Link>
          <Link href="/backup" data-command="b">
            Backups
          </Link>
          <Link href="/bin" data-command="x">
            Bin
          </Link>
          {lock}
        </>
      }
    >
      <div className={records?.length ? 'caseload-above' : undefined}>{props.notices}</div>
      <div className="caseload-head">
        <h1>Caseload</h1>
        <Button data-command="n" onClick={begin}>
          Start an assessment
        </Button>
      </div>
      {(failed ?? trouble) && (
        <p className="note" role="alert">
          {failed ?? trouble}
        </p>
      )}
      <p role="status" className="caseload-gone">
        {gone && (
          <>
            {gone.name} is deleted. It stays in the bin for 30 days.{' '}
            <button type="button" className="linkish" ref={back} onClick={undo}>
              Undo: bring it back
            </button>
          </>
        )}
      </p>
      {damaged > 0 && (
        <p className="note">
          {damaged === 1 ? 'One record is' : `${damaged} records are`} damaged and can’t be opened.
          They lie as they were; the others are not affected.
        </p>
      )}
      {binAsks > 0 && (
        <p className="note">
          {binAsks === 1 ? 'One record' : `${binAsks} records`} in the bin can’t be dated by this
          computer’s clock: over 30 days have gone by, for a long part of which Onesheet was not
          open, or the day of deleting is still to come. Is the date right? Nothing was deleted.{' '}
          <Link href="/bin">Look in the bin</Link>
        </p>
      )}
      {past.length > 0 && (
        <Apart instead={null}>
          <PastDate shelf={shelf} history={history} records={past} onDelete={remove} />
        </Apart>
      )}
      {!records && !trouble && (
        <Slow>The browser has not opened this yet. If this stays, load the page again.</Slow>
      )}
      {records?.length === 0 && (
        <p>
          Nothing here yet. Start an assessment: it saves itself as you write, on this computer
          only. What you wrote elsewhere can come with you:{' '}
          <Link href="/backup">bring in a file</Link>.
        </p>
      )}
      {records && records.length > 0 && (
        <CaseList records={records} view={view} onView={onView} onDelete={remove} onReport={tell} />
      )}
      {props.below}
    </Screen>
  );
}
