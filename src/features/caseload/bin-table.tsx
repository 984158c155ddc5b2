import { Link } from 'wouter';
import type { CaseHead } from '../../assessment/case-head.ts';
import { sayDay, today } from '../../assessment/day.ts';
import type { Kept } from '../../storage/cases.ts';
import { Asked } from '../../ui/asked.tsx';
import { Button } from '../../ui/button.tsx';
import { daysLeft } from './bin-rules.ts';
import { nameOf, toldApart } from './rows.ts';
import '../../ui/stacks.css';

interface Props {
  rows: Kept<CaseHead>[];
  /** Today, YYYY-MM-DD. */
  day: string;
  onBack: (row: Kept<CaseHead>) => Promise<void>;
  onErase: (row: Kept<CaseHead>) => Promise<void>;
}

function sayLeft(left: number): string {
  if (left === 0) return 'over';
  return left === 1 ? '1 day' : `${left} days`;
}

/** What is in the bin, a row each. On a narrow screen each row folds into a card (caseload.css). */
export function BinTable({ rows, day, onBack, onErase }: Props) {
  const apart = toldApart(rows);
  const told = ({ value }: Kept<CaseHead>) => nameOf(value) + apart(value);
  return (
    <table className="stacks" aria-label="What is in the bin">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Deleted</th>
          <th scope="col">Left</th>
          <th scope="col">
            <span className="hidden-but-read">What to do with it</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <bdi>{nameOf(row.value)}</bdi>
            </th>
            <td data-title="Deleted">{sayDay(today(new Date(row.value.binned)))}</td>
            <td data-title="Left">{sayLeft(daysLeft(row.value.binned, day))}</td>
            <td className="case-deeds">
              <Button look="link" className="small" onClick={() => onBack(row)}>
                Bring back<span className="hidden-but-read"> {told(row)}</span>
              </Button>
              <Link className="small" href={`/history/${row.id}`}>
                History<span className="hidden-but-read"> of {told(row)}</span>
              </Link>
              <Asked
                small
                does={
                  <>
                    Delete now<span className="hidden-but-read">: {told(row)}</span>
                  </>
                }
                asks="It goes for good, with its history."
                sure="Yes, delete it"
                onSure={() => onErase(row)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
