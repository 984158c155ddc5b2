import { hows } from '../../timing/pair.ts';
import { sayMinutes } from '../../timing/say-time.ts';
import type { OasysTime } from '../../timing/study-record.ts';
import { Button } from '../../ui/button.tsx';
import { Figure } from './figure.tsx';

interface Props {
  /** What was timed here and is in no pair, in minutes at the screen. */
  sheets: readonly { review: boolean; minutes: number }[];
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
          : 'These stand alone: no median or ratio counts them.'}
      </p>
      {[false, true].map((review) => {
        const minutes = sheets.filter((each) => each.review === review).map((s) => s.minutes);
        if (minutes.length === 0) return null;
        const one = minutes.length === 1;
        const what = review ? (one ? 'review' : 'reviews') : one ? 'sheet' : 'sheets';
        return (
          <p key={what}>
            {one ? 'One' : minutes.length} {what} with no OASys beside {one ? 'it' : 'them'}:{' '}
            <Figure standing="timed" source="at this screen, finished or not">
              {minutes.map(sayMinutes).join('; ')}
            </Figure>
          </p>
        );
      })}
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
