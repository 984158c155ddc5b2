import { type Dispatch, type ReactNode, type SetStateAction, useCallback } from 'react';
import type { CaseRecord } from '../assessment/record.ts';
import type { Reported } from '../assessment/review/report-event.ts';
import { Caseload } from '../features/caseload/caseload.tsx';
import type { Heads } from '../features/caseload/use-records.ts';
import { type View, wholeCaseload } from '../features/caseload/view.ts';
import type { Kept, Shelf } from '../storage/cases.ts';
import type { CopyState } from '../storage/copies.ts';
import type { OpenStore } from '../storage/door.ts';
import type { History } from '../storage/log.ts';
import { whenLoaded } from '../storage/when-loaded.ts';
import { Apart } from '../ui/apart.tsx';
import { later } from '../ui/later.ts';
import { Copied } from './copied.tsx';
import { startAssessment } from './start.ts';

const Notices = later(async () => (await import('./notices.tsx')).Notices);

const unlooked = (
  <p className="note">
    Whether everything is there and in a backup could not be looked at, as a part of Onesheet could
    not be loaded. Load the page again when you can.
  </p>
);

interface Props {
  store: OpenStore;
  shelf: Shelf<CaseRecord>;
  heads: Heads;
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
  const { store, shelf, heads, history, brought, copy, binAsks, view, onView, lock } = props;
  const change = useCallback(
    (changed: Partial<View>) => onView((now) => ({ ...(now ?? wholeCaseload), ...changed })),
    [onView],
  );
  const report = useCallback(
    async (row: Kept<CaseRecord>, event: Reported) => {
      const { reportEvent } = await whenLoaded(import('./report.ts'));
      await reportEvent({ store, shelf, history }, row, event);
    },
    [store, shelf, history],
  );
  return (
    <Caseload
      notices={
        <Apart instead={unlooked}>
          <Notices store={store} brought={brought} copy={copy} />
        </Apart>
      }
      below={<Copied copy={copy} />}
      shelf={shelf}
      heads={heads}
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
