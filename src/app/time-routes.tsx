import { type ReactNode, Suspense, useMemo } from 'react';
import { Link, Route, Switch } from 'wouter';
import type { OpenStore } from '../storage/door.ts';
import { later } from '../ui/later.ts';
import { openAssessments } from './assessments.ts';
import { openTimes } from './times.ts';

const TimePage = later(async () => (await import('../features/time/time-page.tsx')).TimePage);
const StudyPage = later(async () => (await import('../features/time/study-page.tsx')).StudyPage);
const ModelPage = later(async () => (await import('../features/time/model-page.tsx')).ModelPage);
const ProtocolPage = later(
  async () => (await import('../features/time/protocol-page.tsx')).ProtocolPage,
);

interface Props {
  store: OpenStore;
  home: ReactNode;
  lock: ReactNode;
}

/** The screens about time. They read assessments for their words only, which is no opening of a finished one. */
export function TimeRoutes({ store, home, lock }: Props) {
  const shelf = useMemo(() => openAssessments(store), [store]);
  const times = useMemo(() => openTimes(store), [store]);
  const study = <Link href="/study">Time study</Link>;
  const both = (
    <>
      {home}
      {study}
    </>
  );
  return (
    <Suspense>
      <Switch>
        <Route path="/time/:id">
          {({ id }) => (
            <TimePage
              key={id}
              times={times}
              shelf={shelf}
              id={id}
              ways={
                <>
                  {both}
                  <Link href={`/write/${id}`}>The assessment</Link>
                </>
              }
              lock={lock}
            />
          )}
        </Route>
        <Route path="/study/model">
          <ModelPage ways={both} lock={lock} />
        </Route>
        <Route path="/study/protocol">
          <ProtocolPage ways={both} lock={lock} />
        </Route>
        <Route>
          <StudyPage times={times} ways={home} lock={lock} />
        </Route>
      </Switch>
    </Suspense>
  );
}
