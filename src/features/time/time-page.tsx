import { type ReactNode, useEffect, useState } from 'react';
import type { CaseRecord } from '../../assessment/record.ts';
import type { Shelf } from '../../storage/cases.ts';
import { CannotOpen } from '../../ui/cannot-open.tsx';
import { Screen } from '../../ui/screen.tsx';
import { useTitle } from '../../ui/title.ts';
import { TimeOf } from './time-of.tsx';
import type { Times } from './times.ts';
import './time.css';

interface Props {
  times: Times;
  shelf: Shelf<CaseRecord>;
  id: string;
  ways: ReactNode;
  lock: ReactNode;
}

/** How long one assessment has taken so far, or its review, and beside what that can be held. */
export function TimePage({ times, shelf, id, ways, lock }: Props) {
  useTitle('Time');
  const [record, setRecord] = useState<CaseRecord | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    shelf
      .open(id)
      .then((kept) => {
        if (kept) setRecord(kept.value);
        else setTrouble('');
      })
      .catch((e: Error) => setTrouble(e.message));
  }, [shelf, id]);

  if (trouble !== null) return <CannotOpen why={trouble} ways={ways} lock={lock} />;
  return (
    <Screen ways={ways} lock={lock} layout="page time">
      {record && <TimeOf times={times} id={id} record={record} />}
    </Screen>
  );
}
