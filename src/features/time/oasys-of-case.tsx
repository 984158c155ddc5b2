import { useState } from 'react';
import { today } from '../../assessment/day.ts';
import { parts } from '../../assessment/parts.ts';
import type { CaseRecord } from '../../assessment/record.ts';
import { newId } from '../../storage/cases.ts';
import type { Occasion } from '../../timing/baselines.ts';
import { hows, type Pair } from '../../timing/pair.ts';
import { sayMinutes } from '../../timing/say-time.ts';
import { totalMs } from '../../timing/spent.ts';
import { monthOf, type OasysTime, type Study, withPair } from '../../timing/study-record.ts';
import { minutesAway, type Timing } from '../../timing/timing.ts';
import { wordsWritten } from '../../timing/words-written.ts';
import { Figure } from './figure.tsx';
import { MakePair } from './make-pair.tsx';
import { OasysEntry } from './oasys-entry.tsx';
import { StopwatchPanel } from './stopwatch-panel.tsx';

interface Props {
  /** What is timed: the assessment, or one review of it. */
  timed: string;
  occasion: Occasion;
  record: CaseRecord;
  timing: Timing;
  study: Study;
  change: (change: (now: Study) => Study) => Promise<void>;
}

/** A pair is of like and like. */
const UNLIKE: Record<Occasion, string> = {
  new: 'This OASys was a review and this sheet is not, so they make no pair.',
  review: 'This OASys was from scratch and this sheet is a review, so they make no pair.',
};

/** An OASys that the practitioner did for the same case: timed or typed, and put to the study as a pair. */
export function OasysOfCase(props: Props) {
  const { timed, occasion, record, timing, study, change } = props;
  const [said, setSaid] = useState('');
  const own = study.oasys.filter(({ of }) => of === timed);
  const onesheet = Math.round(totalMs(timing.spent) / 6000) / 10;

  const unready =
    record.state === 'finished' && onesheet > 0
      ? null
      : `It can go to your study as a pair once the ${occasion === 'new' ? 'assessment' : 'review'} is finished and was timed.`;

  async function makePair(oasys: OasysTime, first: Pair['first']) {
    const pair: Pair = {
      id: newId(),
      by: study.me,
      month: monthOf(today()),
      for: oasys.for,
      first,
      oasys: oasys.minutes,
      how: oasys.how,
      onesheet,
      away: minutesAway(timing),
      words: parts.reduce((n, part) => n + wordsWritten(record.assessment, part.id), 0),
    };
    await change((now) => withPair(now, pair, oasys));
    setSaid('The pair is in your study. It stays as it is there, whatever becomes of this case.');
  }

  return (
    <section aria-labelledby="own-oasys">
      <h2 id="own-oasys" className="govuk-heading-m">
        Your own OASys for this case
      </h2>
      <p>
        If you did an OASys for the same case, time it with the stopwatch or type how long it took.
        Count what you count here: the time at the screen.
      </p>
      <StopwatchPanel study={study} of={timed} usual={occasion} change={change} />
      {own.map((each) => (
        <div key={each.id} className="time-own">
          <p>
            OASys, {each.for === 'new' ? 'from scratch' : 'a review'}:{' '}
            <Figure standing="timed" source={hows[each.how].toLowerCase()}>
              {sayMinutes(each.minutes)}
            </Figure>
          </p>
          <MakePair
            name={each.id}
            unready={each.for === occasion ? unready : UNLIKE[occasion]}
            onPair={(first) => makePair(each, first)}
            onRemove={() =>
              change((now) => ({ ...now, oasys: now.oasys.filter((o) => o.id !== each.id) }))
            }
          />
        </div>
      ))}
      <p role="status">{said}</p>
      <OasysEntry of={timed} usual={occasion} change={change} />
    </section>
  );
}
