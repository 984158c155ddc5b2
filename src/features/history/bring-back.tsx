import { useState } from 'react';
import type { CaseRecord } from '../../assessment/record.ts';
import type { Kept, Shelf } from '../../storage/cases.ts';
import type { History } from '../../storage/log.ts';
import { Button } from '../../ui/button.tsx';

interface Props {
  shelf: Shelf<CaseRecord>;
  history: History<CaseRecord>;
  now: Kept<CaseRecord>;
  from: CaseRecord;
  /** What is brought back, for the log. */
  title: string;
  onDone: () => void;
}

/** Makes an earlier state the present one. What stands now is kept as an earlier state first. */
export function BringBack({ shelf, history, now, from, title, onDone }: Props) {
  const [trouble, setTrouble] = useState<string | null>(null);

  async function bring() {
    const at = new Date();
    await history.earlier.keep(now.id, now.value, at);
    const assessment = structuredClone(from.assessment);
    await shelf.save(now.id, { ...now.value, saved: at.toISOString(), assessment }, now.rev);
    await history.log.append(now.id, 'earlier-state-back', title).catch(() => undefined);
    onDone();
  }

  if (now.value.state === 'finished' || now.value.binned)
    return (
      <p className="quiet">
        To bring this one back, first{' '}
        {now.value.binned ? 'bring the assessment back from the bin' : 'open the assessment again'}.
      </p>
    );
  return (
    <>
      <Button look="second" onClick={() => bring().catch((e: Error) => setTrouble(e.message))}>
        Bring this one back
      </Button>
      {trouble && (
        <p className="note" role="alert">
          {trouble}
        </p>
      )}
    </>
  );
}
