import { useEffect, useState } from 'react';
import { AstrayNotice } from '../features/recover/astray-notice.tsx';
import {
  type Astray,
  type CopyState,
  copyNow,
  openCopy,
  startSecondCopy,
} from '../storage/copies.ts';
import type { OpenStore } from '../storage/door.ts';
import { assessments } from './assessments.ts';
import { beforeLock } from './lock.ts';

interface Props {
  store: OpenStore;
  brought: number | null;
  copy: CopyState | null;
}

const kinds = [assessments];

/** Keeps the second copy while the store is open, and says what is missing, damaged or brought back. */
export function Recovered({ store, brought, copy }: Props) {
  const [nameOf] = useState(() => async ({ id, kind, copyRev }: Astray) => {
    if (kind !== assessments.kind || copyRev === null) return null;
    const copy = await openCopy(store, assessments, id);
    return copy?.value.assessment.person.name || null;
  });
  return (
    <div data-copied-at={copy?.lastAt ?? ''} data-copied-to={copy?.place}>
      <AstrayNotice store={store} kinds={kinds} nameOf={nameOf} brought={brought} />
      {copy?.trouble && <p className="note screen-only">{copy.trouble}</p>}
    </div>
  );
}

/** Keeps the second copy for as long as the screen that calls this stands. */
export function useSecondCopy(store: OpenStore): CopyState | null {
  const [state, setState] = useState<CopyState | null>(null);
  useEffect(() => {
    const stop = startSecondCopy(store, setState);
    const forget = beforeLock(() => copyNow(store));
    return () => {
      forget();
      stop();
    };
  }, [store]);
  return state;
}
