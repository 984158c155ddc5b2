import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { CaseRecord } from '../assessment/record.ts';
import type { Kept, Shelf } from '../storage/cases.ts';
import { beforeLock } from './lock.ts';
import { LockButton } from './lock-button.tsx';

const loadWrite = () => import('../features/write/write.tsx');
export const Write = lazy(async () => ({ default: (await loadWrite()).Write }));

/** Fetches the writing screen ahead of its first use. What goes wrong shows when it is opened. */
export function warmWrite(): void {
  loadWrite().catch(() => undefined);
}

interface Props {
  shelf: Shelf<CaseRecord>;
  id: string;
  part: string | undefined;
}

/** Opens one assessment and keeps it, each save building on the one before. */
export function WriteRoute({ shelf, id, part }: Props) {
  const [kept, setKept] = useState<Kept<CaseRecord> | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [, go] = useLocation();
  const rev = useRef(0);

  useEffect(() => {
    shelf
      .open(id)
      .then((found) => {
        rev.current = found?.rev ?? 0;
        if (found) setKept(found);
        else setTrouble('There is no such assessment here. It may have been deleted.');
      })
      .catch((e: Error) => setTrouble(e.message));
  }, [shelf, id]);

  if (trouble) return <Closed why={trouble} />;
  if (!kept) return null;
  return (
    <Suspense>
      <Write
        record={kept.value}
        keep={async (record) => {
          rev.current = await shelf.save(id, record, rev.current);
        }}
        part={part}
        onPart={(next) => go(`/write/${id}/${next}`)}
        beforeLock={beforeLock}
        leaveTitle="Caseload"
        onLeave={() => go('/')}
        lock={<LockButton />}
      />
    </Suspense>
  );
}

function Closed({ why }: { why: string }) {
  return (
    <main className="screen-only page">
      <h1 className="govuk-heading-l">This assessment can’t be opened</h1>
      <p>{why}</p>
      <p>
        <Link href="/">Back to the caseload</Link>
      </p>
    </main>
  );
}
