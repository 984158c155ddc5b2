import { Link } from 'wouter';
import { readDay, sayDay, today } from '../../assessment/day.ts';
import { sayMoment } from '../../assessment/moment.ts';
import { reasons } from '../../assessment/person.ts';
import type { CaseRecord } from '../../assessment/record.ts';
import type { Kept } from '../../storage/cases.ts';
import { Button } from '../../ui/button.tsx';
import { nameOf } from './rows.ts';
import '../../ui/stacks.css';

interface Props {
  rows: Kept<CaseRecord>[];
  onDelete: (row: Kept<CaseRecord>) => void;
}

/** An assessment a row. On a narrow screen each row folds into a card (caseload.css). */
export function CaseTable({ rows, onDelete }: Props) {
  return (
    <table className="stacks">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Reference</th>
          <th scope="col">State</th>
          <th scope="col">Last saved</th>
          <th scope="col">Next look</th>
          <th scope="col">
            <span className="hidden-but-read">History and delete</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <Link href={`/write/${row.id}`}>{nameOf(row.value)}</Link>
            </th>
            <td data-title="Reference">{row.value.assessment.person.reference || '–'}</td>
            <td data-title="State">
              {row.value.state === 'finished' ? 'Finished' : 'Draft'}
              <span className="quiet small"> {reasonOf(row.value)}</span>
              {row.value.copyOf && (
                <span className="small"> a copy, kept when two tabs wrote at once</span>
              )}
            </td>
            <td data-title="Last saved">{sayMoment(row.value.saved)}</td>
            <td data-title="Next look">
              <NextLook day={readDay(row.value.assessment.safety.lookOn)} />
            </td>
            <td className="case-deeds">
              <Link className="small" href={`/history/${row.id}`}>
                History<span className="hidden-but-read"> of {nameOf(row.value)}</span>
              </Link>{' '}
              <Button look="link" className="small" onClick={() => onDelete(row)}>
                Delete<span className="hidden-but-read"> {nameOf(row.value)}</span>
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The day of the next look. One that has gone by is said first, as nothing else in the row is as urgent. */
function NextLook({ day }: { day: string | null }) {
  if (day === null) return 'not set';
  if (day >= today()) return sayDay(day);
  return <b>Overdue: {sayDay(day)}</b>;
}

function reasonOf(record: CaseRecord): string {
  const { whyNow } = record.assessment.person;
  return whyNow ? reasons[whyNow].toLowerCase() : '';
}
