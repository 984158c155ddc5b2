import { Link } from 'wouter';
import type { CaseHead } from '../../assessment/case-head.ts';
import type { Due } from '../../assessment/due.ts';
import { sayMoment } from '../../assessment/moment.ts';
import { reasons } from '../../assessment/person.ts';
import { mayReport } from '../../assessment/review/report-event.ts';
import type { Kept } from '../../storage/cases.ts';
import { Button } from '../../ui/button.tsx';
import { CalendarButton } from './calendar-button.tsx';
import { NextLook } from './next-look.tsx';
import { nameOf } from './rows.ts';
import { WaitingFor } from './waiting-for.tsx';

interface Props {
  row: Kept<CaseHead> & { due: Due };
  /** What tells it from another of the same name. */
  apart: string;
  /** Today, YYYY-MM-DD. */
  day: string;
  /** True while what has happened is asked under the row. */
  reporting: boolean;
  onReporting: () => void;
  /** Called when one of its pages is opened. */
  onOpen: () => void;
  onDelete: () => void;
}

/** The id of the link that opens an assessment. */
export function linkId(id: string): string {
  return `case-${id}`;
}

/** The id of the button that asks what has happened to somebody. */
export function reportId(id: string): string {
  return `report-${id}`;
}

/** One assessment: where it stands, when it is looked at next, what it waits for, and what can be done with it. */
export function CaseRow({ row, apart, day, reporting, onReporting, onOpen, onDelete }: Props) {
  const { id, value, due } = row;
  const { person, safety } = value.assessment;
  const name = nameOf(value);
  const told = name + apart;
  return (
    <tr>
      <th scope="row">
        <Link id={linkId(id)} href={`/write/${id}`} onClick={onOpen}>
          {name}
          {apart && <span className="hidden-but-read">{apart}</span>}
        </Link>
      </th>
      <td data-title="Reference">{person.reference || '–'}</td>
      <td data-title="State">
        {value.state === 'finished' ? 'Finished' : 'Draft'}
        <span className="quiet small">
          {' '}
          {person.whyNow && reasons[person.whyNow].toLowerCase()}
        </span>
        {value.copyOf && <span className="small"> a copy, kept when two tabs wrote at once</span>}
        <span className="due-line quiet small">saved {sayMoment(value.saved)}</span>
      </td>
      <td data-title="Next look">
        <NextLook due={due} typed={safety.lookOn.trim()} />
        {due.look && due.look.days >= 0 && <CalendarButton day={due.look.day} name={told} />}
      </td>
      <td data-title="Waiting for">
        <WaitingFor waiting={due.waiting} day={day} />
      </td>
      <td className="case-deeds">
        {mayReport(value) && (
          <Button
            look="link"
            className="small"
            id={reportId(id)}
            aria-expanded={reporting}
            onClick={onReporting}
          >
            Something happened<span className="hidden-but-read"> to {told}</span>
          </Button>
        )}
        <Link className="small" href={`/history/${id}`} onClick={onOpen}>
          History<span className="hidden-but-read"> of {told}</span>
        </Link>{' '}
        <Button look="link" className="small" onClick={onDelete}>
          Delete<span className="hidden-but-read"> {told}</span>
        </Button>
      </td>
    </tr>
  );
}
