import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { Link, Route, Switch } from 'wouter';
import type { CaseRecord } from '../assessment/record.ts';
import type { Reported } from '../assessment/review/report-event.ts';
import { BackupNotice } from '../features/backup/backup-notice.tsx';
import { askToKeep } from '../features/backup/persistence.tsx';
import { Caseload } from '../features/caseload/caseload.tsx';
import { emptyBin } from '../features/caseload/empty-bin.ts';
import { nameOf } from '../features/caseload/rows.ts';
import { type View, wholeCaseload } from '../features/caseload/view.ts';
import { recording } from '../features/history/recording.ts';
import { WatchPrinting } from '../features/history/watch-printing.tsx';
import { sameVersion } from '../features/history/written.ts';
import { TakenAway } from '../features/recover/taken-away.tsx';
import { WatchStopwatch } from '../features/time/watch-stopwatch.tsx';
import { ownIdentities } from '../storage/age-key.ts';
import * as backups from '../storage/backup.ts';
import { backupReaders } from '../storage/backup-readers.ts';
import type { Kept } from '../storage/cases.ts';
import type { OpenStore } from '../storage/door.ts';
import { assessments, openAssessments, openCaseHeads, sayDifference } from './assessments.ts';
import { CommandsButton } from './commands-button.tsx';
import { Curtain } from './curtain.tsx';
import { HandOverRoute } from './handing.tsx';
import { HideButton } from './hide-button.tsx';
import { keepFinished, logEach, logRestored, openAssessmentHistory } from './history.ts';
import { HistoryRoutes } from './history-routes.tsx';
import { LockButton } from './lock-button.tsx';
import { NewerInBar } from './newer-ways.tsx';
import { CopyTrouble, Recovered, useSecondCopy } from './recovered.tsx';
import { reportEvent } from './report.ts';
import { startAssessment } from './start.ts';
import { TimeRoutes } from './time-routes.tsx';
import { Timed } from './timed.tsx';
import { openTimes, timeReaders } from './times.ts';
import { useLocking } from './use-locking.ts';
import { useSpelling } from './use-spelling.ts';
import { WriteRoute, warmWrite } from './write-route.tsx';

interface Props {
  store: OpenStore;
  /** How many records have just been brought back from the second copy, if they were. */
  brought: number | null;
}

const readers = new Map([
  ...backupReaders(assessments, nameOf, sameVersion, sayDifference),
  ...timeReaders,
]);

const BinPage = lazy(async () => ({
  default: (await import('../features/caseload/bin-page.tsx')).BinPage,
}));

const Backup = lazy(async () => ({
  default: (await import('../features/backup/backup.tsx')).Backup,
}));

const SettingsRoute = lazy(async () => ({
  default: (await import('./settings-route.tsx')).SettingsRoute,
}));

/** Behind the unlock: the caseload, and one assessment at a time. */
export function Inside({ store, brought }: Props) {
  const history = useMemo(() => openAssessmentHistory(store), [store]);
  const shelf = useMemo(() => recording(openAssessments(store), history), [store, history]);
  const heads = useMemo(() => openCaseHeads(store), [store]);
  const times = useMemo(() => openTimes(store), [store]);
  const [binAsks, setBinAsks] = useState(0);
  const [view, setView] = useState(wholeCaseload);
  const change = useCallback(
    (changed: Partial<View>) => setView((now) => ({ ...now, ...changed })),
    [],
  );
  useEffect(warmWrite, []);
  useEffect(() => {
    // What it answered is on the page of backups.
    void askToKeep();
  }, []);
  useEffect(() => {
    // What can't be erased now is tried again at the next unlock.
    emptyBin(shelf, heads, history)
      .then(setBinAsks)
      .catch(() => undefined);
  }, [shelf, heads, history]);
  const report = useCallback(
    (row: Kept<CaseRecord>, event: Reported) => reportEvent({ store, shelf, history }, row, event),
    [store, shelf, history],
  );
  const home = (
    <Link href="/" data-command="k">
      Caseload
    </Link>
  );
  const copy = useSecondCopy(store);
  useLocking(store);
  useSpelling(store);
  const lock = (
    <>
      <NewerInBar />
      <Link href="/settings" data-command="g">
        Settings
      </Link>
      <CommandsButton />
      <HideButton />
      <LockButton />
    </>
  );
  return (
    <>
      <Curtain />
      <TakenAway store={store} />
      <WatchStopwatch times={times} />
      <CopyTrouble copy={copy} />
      <Switch>
        <Route path="/write/:id/:part?">
          {({ id, part }) => (
            <>
              <WatchPrinting shelf={shelf} history={history} id={id} />
              <WriteRoute
                store={store}
                shelf={shelf}
                history={history}
                id={id}
                part={part}
                timed={(at, reviews) => (
                  <Timed store={store} times={times} id={id} reviews={reviews} part={at} />
                )}
              />
            </>
          )}
        </Route>
        <Route path={/^\/(?:history|changes|over)\//}>
          <HistoryRoutes shelf={shelf} history={history} home={home} lock={lock} />
        </Route>
        <Route path="/hand-over/:id">
          {({ id }) => (
            <HandOverRoute
              key={id}
              store={store}
              shelf={shelf}
              history={history}
              id={id}
              home={home}
              lock={lock}
            />
          )}
        </Route>
        <Route path="/bin">
          <Suspense>
            <BinPage shelf={shelf} heads={heads} history={history} home={home} lock={lock} />
          </Suspense>
        </Route>
        <Route path={/^\/settings(?:\/|$)/}>
          <Suspense>
            <SettingsRoute store={store} times={times} home={home} lock={lock} />
          </Suspense>
        </Route>
        <Route path={/^\/(?:time|study)(?:\/|$)/}>
          <TimeRoutes store={store} times={times} home={home} lock={lock} />
        </Route>
        <Route path="/backup">
          <Suspense>
            <Backup
              backups={backups}
              store={store}
              readers={readers}
              home={home}
              lock={lock}
              onOpened={keepFinished(shelf, history)}
              onWritten={logEach(history, 'exported', 'in a backup')}
              identities={() => ownIdentities(store)}
              onRestored={logRestored(history)}
              bringIn={async (file) =>
                (await import('./bring-in.ts')).bringIn(shelf, history, file)
              }
            />
          </Suspense>
        </Route>
        <Route>
          <Caseload
            notices={
              <>
                <BackupNotice
                  backups={backups}
                  store={store}
                  readers={readers}
                  way={<Link href="/backup">Write a backup</Link>}
                />
                <Recovered store={store} brought={brought} copy={copy} />
              </>
            }
            shelf={shelf}
            heads={heads}
            history={history}
            binAsks={binAsks}
            view={view}
            onView={change}
            start={() => startAssessment(store, shelf)}
            report={report}
            lock={lock}
          />
        </Route>
      </Switch>
    </>
  );
}
