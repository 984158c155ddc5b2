import { Fragment, useState } from 'react';
import type { CaseHead } from '../../assessment/case-head.ts';
import type { Due } from '../../assessment/due.ts';
import type { Reported } from '../../assessment/review/report-event.ts';
import type { Kept } from '../../storage/cases.ts';
import { Apart } from '../../ui/apart.tsx';
import { later } from '../../ui/later.ts';
import { CaseRow, reportId } from './case-row.tsx';
import { toldApart } from './rows.ts';
import '../../ui/stacks.css';

const Report = later(async () => (await import('./report.tsx')).Report);

interface Props {
  rows: (Kept<CaseHead> & { due: Due })[];
  /** Today, YYYY-MM-DD. */
  day: string;
  onOpen: (id: string) => void;
  onDelete: (row: Kept<CaseHead>) => void;
  onReport: (row: Kept<CaseHead>, event: Reported) => Promise<void>;
}

/** An assessment a row. On a narrow screen each row folds into a card (caseload.css). */
export function CaseTable({ rows, day, onOpen, onDelete, onReport }: Props) {
  const [reporting, setReporting] = useState<string | null>(null);

  function close(id: string) {
    setReporting(null);
    document.getElementById(reportId(id))?.focus();
  }

  const apart = toldApart(rows);
  return (
    <table className="stacks" aria-label="Assessments">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Reference</th>
          <th scope="col">State</th>
          <th scope="col">Next look</th>
          <th scope="col">Waiting for</th>
          <th scope="col">
            <span className="hidden-but-read">Report, history and delete</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const open = reporting === row.id;
          return (
            <Fragment key={row.id}>
              <CaseRow
                row={row}
                apart={apart(row.value)}
                day={day}
                reporting={open}
                onReporting={() => setReporting(open ? null : row.id)}
                onOpen={() => onOpen(row.id)}
                onDelete={() => onDelete(row)}
              />
              {open && (
                <tr>
                  <td colSpan={6}>
                    <Apart instead={<p>This could not be loaded. Load the page again.</p>}>
                      <Report
                        record={row.value}
                        onReport={(event) => onReport(row, event)}
                        onClose={() => close(row.id)}
                      />
                    </Apart>
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}
