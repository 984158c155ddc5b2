import { type Dispatch, type ReactNode, type SetStateAction, useCallback } from 'react';
import { Link } from 'wouter';
import type { CaseRecord } from '../assessment/record.ts';
import type { Reported } from '../assessment/review/report-event.ts';
import { BackupNotice } from '../features/backup/backup-notice.tsx';
import { Caseload } from '../features/caseload/caseload.tsx';
import { type View, wholeCaseload } from '../features/caseload/view.ts';
import * as backups from '../storage/backup.ts';
import type { Kept, Shelf } from '../storage/cases.ts';
import type { CopyState } from '../storage/copies.ts';
import type { OpenStore } from '../storage/door.ts';
import type { History } from '../storage/log.ts';
import { readers } from './readers.ts';
import { Recovered } from './recovered.tsx';
import { reportEvent } from './report.ts';
import { startAssessment } from './start.ts';

interface Props {
  store: OpenStore;
  shelf: Shelf<CaseRecord>;
  history: History<CaseRecord>;
  /** How many records have just been brought back from the second copy, if they were. */
  brought: number | null;
  copy: CopyState | null;
  binAsks: number;
  /** How it was last looked at; null for the first time. */
  view: View | null;
  onView: Dispatch<SetStateAction<View | null>>;
  lock: ReactNode;
}

/** The caseload, with what is to be said of the store as a whole. */
export function CaseloadRoute(props: Props) {
  const { store, shelf, history, brought, copy, binAsks, view, onView, lock } = props;
  const change = useCallback(
    (changed: Partial<View>) => onView((now) => ({ ...(now ?? wholeCaseload), ...changed })),
    [onView],
  );
  const report = useCallback(
    (row: Kept<CaseRecord>, event: Reported) => reportEvent({ store, shelf, history }, row, event),
    [store, shelf, history],
  );
  return (
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
      history={history}
      start={() => startAssessment(store, shelf)}
      report={report}
      binAsks={binAsks}
      view={view ?? wholeCaseload}
      onView={change}
      lock={lock}
    />
  );
}
