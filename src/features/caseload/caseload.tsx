import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { CaseRecord } from '../../assessment/record.ts';
import type { Shelf } from '../../storage/cases.ts';
import { Button } from '../../ui/button.tsx';
import { useTitle } from '../../ui/title.ts';
import { CaseTable } from './case-table.tsx';
import { found, newestFirst } from './rows.ts';
import { useRecords } from './use-records.ts';
import './caseload.css';

interface Props {
  shelf: Shelf<CaseRecord>;
  start: () => Promise<string>;
  lock: ReactNode;
}

/** Every assessment kept here, newest first. */
export function Caseload({ shelf, start, lock }: Props) {
  useTitle('Caseload');
  const { records, damaged, trouble } = useRecords(shelf);
  const [search, setSearch] = useState('');
  const [failed, setFailed] = useState<string | null>(null);
  const [gone, setGone] = useState<{ name: string; back: () => Promise<void> } | null>(null);
  const back = useRef<HTMLButtonElement>(null);
  const head = useRef<HTMLHeadingElement>(null);
  const [, go] = useLocation();
  // The row that was pressed is gone, and the focus with it: it goes on to the way back.
  useEffect(() => {
    if (gone) back.current?.focus();
  }, [gone]);
  const shown = newestFirst(found(records ?? [], search));

  function begin() {
    start()
      .then((id) => go(`/write/${id}/person`))
      .catch((e: Error) => setFailed(e.message));
  }

  async function remove(id: string, name: string) {
    try {
      setFailed(null);
      setGone({ name, back: await shelf.remove(id) });
    } catch (e) {
      setFailed((e as Error).message);
    }
  }

  async function undo() {
    try {
      await gone?.back();
      setGone(null);
      head.current?.focus();
    } catch (e) {
      setFailed((e as Error).message);
    }
  }

  return (
    <div className="screen-only">
      <header className="bar">
        <b>Onesheet</b>
        <span className="bar-space" />
        {lock}
      </header>
      <main className="caseload">
        <div className="caseload-head">
          <h1 ref={head} tabIndex={-1}>
            Caseload
          </h1>
          <Button onClick={begin}>Start an assessment</Button>
        </div>
        {(failed ?? trouble) && (
          <p className="note" role="alert">
            {failed ?? trouble}
          </p>
        )}
        <p role="status" className="caseload-gone">
          {gone && (
            <>
              {gone.name} is deleted.{' '}
              <button type="button" className="linkish" ref={back} onClick={undo}>
                Undo: bring it back
              </button>
            </>
          )}
        </p>
        {damaged > 0 && (
          <p className="note">
            {damaged === 1 ? 'One record is' : `${damaged} records are`} damaged and can’t be
            opened. They lie as they were; the others are not affected.
          </p>
        )}
        {records?.length === 0 && (
          <p>
            Nothing here yet. Start an assessment; it saves itself as you write, on this computer
            only.
          </p>
        )}
        {records && records.length > 0 && (
          <>
            <div className="field caseload-search">
              <label className="govuk-label field-label" htmlFor="search">
                Search by name or reference
              </label>
              <input
                id="search"
                type="search"
                className="govuk-input"
                autoComplete="off"
                value={search}
                onChange={(e) => setSearch(e.target.value)}
              />
            </div>
            <p role="status" className="quiet small">
              {search.trim()
                ? `${shown.length} of ${records.length} match`
                : records.length === 1
                  ? '1 assessment'
                  : `${records.length} assessments, newest first`}
            </p>
            <CaseTable rows={shown} onDelete={remove} />
          </>
        )}
      </main>
    </div>
  );
}
