import { type ReactNode, useCallback, useState } from 'react';
import { Link } from 'wouter';
import { sayMoment } from '../../assessment/moment.ts';
import type { CaseRecord } from '../../assessment/record.ts';
import type { Shelf } from '../../storage/cases.ts';
import type { EarlierState, History, Version } from '../../storage/log.ts';
import { Screen } from '../../ui/screen.tsx';
import { useTitle } from '../../ui/title.ts';
import { BringBack } from './bring-back.tsx';
import { Events } from './events.tsx';
import { KeepUntil } from './keep-until.tsx';
import { OldSheet } from './old-sheet.tsx';
import { useHistory } from './use-history.ts';
import { EarlierStates, Versions } from './versions.tsx';
import './history.css';

interface Props {
  shelf: Shelf<CaseRecord>;
  history: History<CaseRecord>;
  id: string;
  home: ReactNode;
  lock: ReactNode;
}

/** What is open to be read: a finished version by its number, an earlier state by its id. */
interface Open {
  title: string;
  record: CaseRecord;
  state: string | null;
}

/** All that is kept of one assessment: finished versions, earlier states, and what was done with it. */
export function HistoryPage({ shelf, history, id, home, lock }: Props) {
  useTitle('History');
  const { past, trouble } = useHistory(shelf, history, id);
  const [failed, setFailed] = useState<string | null>(null);
  const [open, setOpen] = useState<Open | null>(null);
  const printed = useCallback(async () => {
    await history.log.append(id, open?.state ? 'printed-draft' : 'printed-finished', open?.title);
  }, [history, id, open]);

  async function setKeepUntil(keepUntil: string) {
    const now = past?.now;
    if (now && now.value.keepUntil !== keepUntil)
      await shelf.save(id, { ...now.value, keepUntil }, now.rev);
  }

  function openVersion({ number, value: record }: Version<CaseRecord>) {
    // With its time: on another computer another one may have this number.
    const title = `Version ${number}, finished ${sayMoment(record.finished)}`;
    setOpen({ title, record, state: null });
    history.log.append(id, 'opened', title).catch(() => undefined);
  }

  function openEarlier(state: EarlierState<CaseRecord>) {
    try {
      const title = `Earlier state of ${sayMoment(state.at)}`;
      setOpen({ title, record: state.read(), state: state.id });
    } catch {
      setFailed('This state is damaged and can’t be opened. The others are not affected.');
    }
  }

  return (
    <Screen ways={home} lock={lock} layout="caseload history" prints>
      {(failed ?? trouble) && <p className="note screen-only">{failed ?? trouble}</p>}
      {past && open && (
        <OldSheet
          record={open.record}
          title={open.title}
          onPrinted={printed}
          onBack={() => setOpen(null)}
        >
          {open.state && past.now && (
            <BringBack
              shelf={shelf}
              history={history}
              now={past.now}
              from={open.record}
              title={open.title}
              onDone={() => setOpen(null)}
            />
          )}
        </OldSheet>
      )}
      {past && !open && (
        <div className="screen-only">
          <h1>
            History of <bdi>{past.now?.value.assessment.person.name.trim() || 'an assessment'}</bdi>
          </h1>
          {past.now === null && <p>The assessment itself is not here, or is damaged.</p>}
          {past.now?.value.binned && (
            <p className="note">
              It is in the bin. <Link href="/bin">Open the bin to bring it back</Link>
            </p>
          )}
          {past.now && !past.now.value.binned && (
            <p className="row">
              <Link href={`/write/${id}`}>Open the assessment</Link>
              <Link href={`/time/${id}`}>How long it took</Link>
              <Link href={`/hand-over/${id}`}>Hand over</Link>
              {past.versions.length > 0 && <Link href={`/over/${id}`}>Taking over this case</Link>}
            </p>
          )}
          <Versions
            versions={past.versions}
            damaged={past.damaged}
            events={past.events}
            onOpen={openVersion}
            changes={
              past.versions.length + (past.now?.value.state === 'draft' ? 1 : 0) > 1 && (
                <Link href={`/changes/${id}`}>What changed</Link>
              )
            }
          />
          <EarlierStates earlier={past.earlier} onOpen={openEarlier} />
          {past.now && <KeepUntil day={past.now.value.keepUntil} onSet={setKeepUntil} />}
          <Events events={past.events} />
        </div>
      )}
    </Screen>
  );
}
