import { hows } from '../../timing/pair.ts';
import { sayMinutes } from '../../timing/say-time.ts';
import type { OasysTime } from '../../timing/study-record.ts';
import { Button } from '../../ui/button.tsx';
import { Figure } from './figure.tsx';

interface Props {
  /** Minutes at the screen of each assessment here that is in no pair. */
  sheets: readonly number[];
  oasys: readonly OasysTime[];
  onRemove: (id: string) => Promise<void>;
}

/** Timings that stand alone: an OASys with no sheet beside it, a sheet with no OASys. They are in none of the sums. */
export function Unpaired({ sheets, oasys, onRemove }: Props) {
  return (
    <section aria-labelledby="unpaired">
      <h2 id="unpaired" className="govuk-heading-m">
        Not paired
      </h2>
      <p>
        {oasys.length + sheets.length === 0
          ? 'All that was timed is in a pair, or there is nothing yet.'
          : 'These stand alone and are in none of the sums above.'}
      </p>
      {sheets.length > 0 && (
        <p>
          {sheets.length === 1 ? 'One sheet' : `${sheets.length} sheets`} with no OASys beside{' '}
          {sheets.length === 1 ? 'it' : 'them'}:{' '}
          <Figure standing="timed" source="at this screen, drafts among them">
            {sheets.map(sayMinutes).join('; ')}
          </Figure>
        </p>
      )}
      <ul className="time-list">
        {oasys.map((each) => (
          <li key={each.id}>
            OASys, {each.for === 'new' ? 'from scratch' : 'a review'}:{' '}
            <Figure standing="timed" source={hows[each.how].toLowerCase()}>
              {sayMinutes(each.minutes)}
            </Figure>{' '}
            {each.of !== '' && 'It belongs to a case: make the pair on that case’s time page. '}
            <Button look="link" className="small" onClick={() => onRemove(each.id)}>
              Remove
              <span className="hidden-but-read"> this OASys of {sayMinutes(each.minutes)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
