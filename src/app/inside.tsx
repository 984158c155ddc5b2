import { useEffect, useMemo } from 'react';
import { Route, Switch } from 'wouter';
import { Caseload } from '../features/caseload/caseload.tsx';
import type { OpenStore } from '../storage/door.ts';
import { openAssessments } from './assessments.ts';
import { LockButton } from './lock-button.tsx';
import { startAssessment } from './start.ts';
import { WriteRoute, warmWrite } from './write-route.tsx';

/** Behind the unlock: the caseload, and one assessment at a time. */
export function Inside({ store }: { store: OpenStore }) {
  const shelf = useMemo(() => openAssessments(store), [store]);
  useEffect(warmWrite, []);
  return (
    <Switch>
      <Route path="/write/:id/:part?">
        {({ id, part }) => <WriteRoute key={id} shelf={shelf} id={id} part={part} />}
      </Route>
      <Route>
        <Caseload shelf={shelf} start={() => startAssessment(store, shelf)} lock={<LockButton />} />
      </Route>
    </Switch>
  );
}
