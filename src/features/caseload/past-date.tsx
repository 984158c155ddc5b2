import { useState } from 'react';
import type { CaseHead } from '../../assessment/case-head.ts';
import { sayDay } from '../../assessment/day.ts';
import type { CaseRecord } from '../../assessment/record.ts';
import type { Kept, Shelf } from '../../storage/cases.ts';
import type { History } from '../../storage/log.ts';
import { Button } from '../../ui/button.tsx';
import { KeepLonger } from './keep-longer.tsx';
import { nameOf } from './rows.ts';
import { wholeOf } from './use-records.ts';

interface Props {
  shelf: Shelf<CaseRecord>;
  history: History<CaseRecord>;
  /** Those that are past their date. */
  records: Kept<CaseHead>[];
  onDelete: (row: Kept<CaseHead>) => void;
}

/** Asks for each record that is past its date: delete it, or keep it and say why. Nothing happens by itself. */
export function PastDate({ shelf, history, records, onDelete }: Props) {
  const [keeping, setKeeping] = useState<string | null>(null);

  async function keep(row: Kept<CaseHead>, why: string, keepUntil: string) {
    const { id, rev, value } = await wholeOf(shelf, row);
    await shelf.save(id, { ...value, keepUntil }, rev);
    await history.log.append(id, 'kept-longer', why);
    setKeeping(null);
  }

  return (
    <section className="past-date" aria-labelledby="past-date">
      <h2 id="past-date">Past the date until which you meant to keep it</h2>
      {records.map((row) => (
        <div key={row.id}>
          <p>
            <bdi>{nameOf(row.value)}</bdi>: to be kept until {sayDay(row.value.keepUntil)}. Delete
            it, or keep it and say why?
          </p>
          {keeping === row.id ? (
            <KeepLonger
              id={row.id}
              onKeep={(why, day) => keep(row, why, day)}
              onLeave={() => setKeeping(null)}
            />
          ) : (
            <div className="row">
              <Button look="second" onClick={() => onDelete(row)}>
                Delete it<span className="hidden-but-read">: {nameOf(row.value)}</span>
              </Button>
              <Button look="second" onClick={() => setKeeping(row.id)}>
                Keep it<span className="hidden-but-read">: {nameOf(row.value)}</span>
              </Button>
            </div>
          )}
        </div>
      ))}
    </section>
  );
}
