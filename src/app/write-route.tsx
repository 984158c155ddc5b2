import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { CaseRecord } from '../assessment/record.ts';
import { type Kept, newId, type Shelf, Stale } from '../storage/cases.ts';
import { CannotOpen } from './cannot-open.tsx';
import { Curtain } from './curtain.tsx';
import { beforeLock } from './lock.ts';
import { LockButton } from './lock-button.tsx';
import { useHold } from './use-hold.ts';

const loadWrite = () => import('../features/write/write.tsx');
export const Write = lazy(async () => ({ default: (await loadWrite()).Write }));
const Following = lazy(async () => ({
  default: (await import('../features/write/following.tsx')).Following,
}));

/** Fetches the writing screen ahead of its first use. What goes wrong shows when it is opened. */
export function warmWrite(): void {
  loadWrite().catch(() => undefined);
}

interface Props {
  shelf: Shelf<CaseRecord>;
  id: string;
  part: string | undefined;
}

/** Opens one assessment: to write, if no other tab is writing it, each save building on the one before. */
export function WriteRoute({ shelf, id, part }: Props) {
  const [kept, setKept] = useState<Kept<CaseRecord> | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [, go] = useLocation();
  const rev = useRef(0);
  const seal = useRef(async () => {});
  const { holding, take } = useHold(
    id,
    useCallback(() => seal.current(), []),
  );

  useEffect(() => {
    setKept(null);
    if (!holding) return;
    shelf
      .open(id)
      .then((found) => {
        rev.current = found?.rev ?? 0;
        if (found) setKept(found);
        else setTrouble('There is no such assessment here. It may have been deleted.');
      })
      .catch((e: Error) => setTrouble(e.message));
  }, [shelf, id, holding]);

  /** What another tab has since changed is not written over: these words are kept as a copy beside it. */
  async function keep(record: CaseRecord): Promise<void> {
    try {
      rev.current = await shelf.save(id, record, rev.current);
    } catch (error) {
      if (!(error instanceof Stale)) throw error;
      const copy = newId();
      await shelf.save(copy, { ...record, copyOf: id }, 0);
      go(`/write/${copy}`);
    }
  }

  const sealing = useCallback((flush: () => Promise<void>) => {
    seal.current = flush;
    return beforeLock(flush);
  }, []);
  const onPart = useCallback((next: string) => go(`/write/${id}/${next}`), [go, id]);

  const chrome = {
    leaveTitle: 'Caseload',
    onLeave: () => go('/'),
    lock: (
      <>
        <Curtain />
        <LockButton />
      </>
    ),
  };
  if (trouble) return <CannotOpen why={trouble} />;
  if (holding === false) {
    return (
      <Suspense>
        <Following shelf={shelf} id={id} onTake={take} {...chrome} />
      </Suspense>
    );
  }
  if (!kept) return null;
  return (
    <Suspense>
      <Write
        record={kept.value}
        keep={keep}
        part={part}
        onPart={onPart}
        beforeLock={sealing}
        {...chrome}
      />
    </Suspense>
  );
}
