import { type ReactNode, Suspense } from 'react';
import { Link, Route, Switch } from 'wouter';
import type { CaseRecord } from '../assessment/record.ts';
import type { Shelf } from '../storage/cases.ts';
import type { History } from '../storage/log.ts';
import { later } from '../ui/later.ts';

const HistoryPage = later(
  async () => (await import('../features/history/history-page.tsx')).HistoryPage,
);
const ChangesPage = later(
  async () => (await import('../features/history/changes/changes-page.tsx')).ChangesPage,
);
const OverPage = later(
  async () => (await import('../features/history/over/over-page.tsx')).OverPage,
);

interface Props {
  shelf: Shelf<CaseRecord>;
  history: History<CaseRecord>;
  home: ReactNode;
  lock: ReactNode;
}

/** The screens of what was finished before: all that is kept, what changed, and where a case stands for who takes it over. */
export function HistoryRoutes({ home, ...given }: Props) {
  const ways = (id: string) => (
    <>
      {home}
      <Link href={`/history/${id}`}>History</Link>
    </>
  );
  return (
    <Suspense>
      <Switch>
        <Route path="/changes/:id">
          {({ id }) => <ChangesPage key={id} id={id} ways={ways(id)} {...given} />}
        </Route>
        <Route path="/over/:id">
          {({ id }) => <OverPage key={id} id={id} ways={ways(id)} {...given} />}
        </Route>
        <Route path="/history/:id">
          {({ id }) => <HistoryPage key={id} id={id} home={home} {...given} />}
        </Route>
      </Switch>
    </Suspense>
  );
}
