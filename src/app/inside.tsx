import { Suspense, useEffect, useMemo, useState } from 'react';
import { Link, Route, Switch } from 'wouter';
import { askToKeep } from '../features/backup/ask-to-keep.ts';
import { emptyBin } from '../features/caseload/empty-bin.ts';
import type { View } from '../features/caseload/view.ts';
import { recording } from '../features/history/recording.ts';
import { WatchPrinting } from '../features/history/watch-printing.tsx';
import type { CopyState } from '../storage/copies.ts';
import type { OpenStore } from '../storage/door.ts';
import { whenIdle } from '../storage/turns.ts';
import { Apart } from '../ui/apart.tsx';
import { later } from '../ui/later.ts';
import { openAssessments, openCaseHeads } from './assessments.ts';
import { CommandsButton } from './commands-button.tsx';
import { Curtain } from './curtain.tsx';
import { HideButton } from './hide-button.tsx';
import { openAssessmentHistory } from './history.ts';
import { LockButton } from './lock-button.tsx';
import { LocksSoon } from './locks-soon.tsx';
import { NewerInBar } from './newer-ways.tsx';
import { useLocking } from './use-locking.ts';
import { useSpelling } from './use-spelling.ts';
import { WriteRoute, warmWrite } from './write-route.tsx';

interface Props {
  store: OpenStore;
  /** How many records have just been brought back from the second copy, if they were. */
  brought: number | null;
}

const CaseloadRoute = later(async () => (await import('./caseload-route.tsx')).CaseloadRoute);
const HistoryRoutes = later(async () => (await import('./history-routes.tsx')).HistoryRoutes);
const HandOverRoute = later(async () => (await import('./handing.tsx')).HandOverRoute);
const BinPage = later(async () => (await import('../features/caseload/bin-page.tsx')).BinPage);
const SettingsRoute = later(async () => (await import('./settings-route.tsx')).SettingsRoute);
const TimeRoutes = later(async () => (await import('./time-routes.tsx')).TimeRoutes);
const BackupRoute = later(async () => (await import('./backup-route.tsx')).BackupRoute);
const Timed = later(async () => (await import('./timed.tsx')).Timed);
const OnEveryScreen = later(async () => (await import('./on-every-screen.tsx')).OnEveryScreen);

const noCopy = (
  <p className="note screen-only" role="status">
    No second copy is being kept, as a part of Onesheet could not be loaded, most often because it
    was updated. What you write is saved all the same; load the page again when you can.
  </p>
);

/** Loads what is written in ahead of its first use. Rejects where a part of it can't be loaded. */
export const ahead = (): Promise<void> => warmWrite().then(Timed.ahead);

/** Behind the unlock: the caseload, and one assessment at a time. */
export function Inside({ store, brought }: Props) {
  const history = useMemo(() => openAssessmentHistory(store), [store]);
  const shelf = useMemo(() => recording(openAssessments(store), history), [store, history]);
  const heads = useMemo(() => openCaseHeads(store), [store]);
  const [binAsks, setBinAsks] = useState(0);
  const [view, setView] = useState<View | null>(null);
  const [copy, setCopy] = useState<CopyState | null>(null);
  // What can wait comes after what is written in.
  const [warm, setWarm] = useState(false);
  useEffect(() => {
    void ahead()
      .then(whenIdle, whenIdle)
      .then(() => setWarm(true));
  }, []);
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
  const home = (
    <Link href="/" data-command="k">
      Caseload
    </Link>
  );
  const soon = useLocking(store);
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
  const given = { store, shelf, history, home, lock };
  return (
    <>
      <Curtain />
      {soon && <LocksSoon />}
      {warm && (
        <Apart instead={noCopy}>
          <OnEveryScreen store={store} onCopy={setCopy} />
        </Apart>
      )}
      <Suspense>
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
                    // Nobody loses a word because the clock could not be loaded.
                    <Apart instead={null}>
                      <Timed store={store} id={id} reviews={reviews} part={at} />
                    </Apart>
                  )}
                />
              </>
            )}
          </Route>
          <Route path={/^\/(?:history|changes|over)\//}>
            <HistoryRoutes shelf={shelf} history={history} home={home} lock={lock} />
          </Route>
          <Route path="/hand-over/:id">
            {({ id }) => <HandOverRoute key={id} id={id} {...given} />}
          </Route>
          <Route path="/bin">
            <BinPage shelf={shelf} heads={heads} history={history} home={home} lock={lock} />
          </Route>
          <Route path={/^\/settings(?:\/|$)/}>
            <SettingsRoute store={store} home={home} lock={lock} />
          </Route>
          <Route path={/^\/(?:time|study)(?:\/|$)/}>
            <TimeRoutes store={store} home={home} lock={lock} />
          </Route>
          <Route path="/backup">
            <BackupRoute {...given} />
          </Route>
          <Route>
            <CaseloadRoute
              store={store}
              shelf={shelf}
              heads={heads}
              history={history}
              brought={brought}
              copy={copy}
              binAsks={binAsks}
              view={view}
              onView={setView}
              lock={lock}
            />
          </Route>
        </Switch>
      </Suspense>
    </>
  );
}
