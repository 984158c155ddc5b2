import { type ReactNode, Suspense } from 'react';
import { Link } from 'wouter';
import type { CaseRecord } from '../assessment/record.ts';
import type { Shelf } from '../storage/cases.ts';
import type { OpenStore } from '../storage/door.ts';
import type { History } from '../storage/log.ts';
import { later } from '../ui/later.ts';

const load = () => import('../storage/handover.ts');

const HandOver = later(async () => (await import('../features/handover/hand-over.tsx')).HandOver);
const OwnKey = later(async () => (await import('../features/handover/own-key.tsx')).OwnKey);

interface Props {
  store: OpenStore;
  shelf: Shelf<CaseRecord>;
  history: History<CaseRecord>;
  id: string;
  home: ReactNode;
  lock: ReactNode;
}

/** Handing one case over. */
export function HandOverRoute({ store, shelf, history, id, home, lock }: Props) {
  return (
    <Suspense>
      <HandOver
        shelf={shelf}
        id={id}
        write={async (under) => (await load()).writeHandover(store, id, under)}
        note={(to) => history.log.append(id, 'handed-over', to)}
        ways={
          <>
            {home}
            <Link href={`/history/${id}`}>Its history</Link>
          </>
        }
        lock={lock}
      />
    </Suspense>
  );
}

/** The key to pass on, in the settings. */
export function KeyToPassOn({ store }: { store: OpenStore }) {
  return (
    <Suspense>
      <OwnKey ownKey={async () => (await load()).ownRecipient(store)} />
    </Suspense>
  );
}
