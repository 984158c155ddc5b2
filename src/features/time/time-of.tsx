import type { CaseRecord } from '../../assessment/record.ts';
import { isReview } from '../../assessment/since.ts';
import { newId } from '../../storage/cases.ts';
import { saySpent } from '../../timing/say-time.ts';
import { totalMs } from '../../timing/spent.ts';
import { blankStudy } from '../../timing/study-record.ts';
import { noTiming, type Timing } from '../../timing/timing.ts';
import { Asked } from '../../ui/asked.tsx';
import { AgainstOasys } from './against-oasys.tsx';
import { AwayTimes } from './away-times.tsx';
import { EarlierTimes } from './earlier-times.tsx';
import { OasysOfCase } from './oasys-of-case.tsx';
import { PartTimes } from './part-times.tsx';
import { type Times, theStudy, timedAs, timingId } from './times.ts';
import { useKeptValue } from './use-kept-value.ts';

interface Props {
  times: Times;
  id: string;
  record: CaseRecord;
}

function said({ spent, sittings }: Timing, review: boolean): string {
  if (sittings === 0)
    return review ? 'Nothing of this review has been timed yet.' : 'Nothing has been timed yet.';
  return `${saySpent(totalMs(spent), sittings)}, timed here.`;
}

/** The time of an assessment; of a review, its own, with what came before apart. */
export function TimeOf({ times, id, record }: Props) {
  const { assessment } = record;
  const review = isReview(assessment);
  const timed = timedAs(id, assessment.since.of);
  const timing = useKeptValue(times.timings, timingId(timed), noTiming);
  const study = useKeptValue(times.studies, theStudy, () => blankStudy(newId()));
  const trouble = timing.trouble ?? study.trouble;

  return (
    <>
      <h1 className="govuk-heading-l">
        Time for {review && 'the review of '}
        <bdi>{assessment.person.name.trim() || 'an assessment'}</bdi>
      </h1>
      {trouble && (
        <p className="note" role="alert">
          {trouble}
        </p>
      )}
      {timing.value && study.value && (
        <>
          <p>{said(timing.value, review)}</p>
          {review && <EarlierTimes times={times} id={id} now={timed} />}
          <p className="quiet">
            The clock runs while the form is on the screen and in use. It stops two minutes after
            the last key, pointer or scroll, and those two minutes are not counted. It keeps no
            text, and the time is never printed on the sheet.
          </p>
          <PartTimes timing={timing.value} assessment={assessment} />
          <AwayTimes timing={timing.value} change={timing.change} />
          <OasysOfCase
            timed={timed}
            occasion={review ? 'review' : 'new'}
            record={record}
            timing={timing.value}
            study={study.value}
            change={study.change}
          />
          <AgainstOasys occasion={review ? 'review' : 'new'} />
          <h2 className="govuk-heading-m">Delete this timing</h2>
          <Asked
            does={`Delete the timing of this ${review ? 'review' : 'assessment'}`}
            asks="The time by part and what you entered go for good. The assessment stays."
            sure="Yes, delete it"
            onSure={() => timing.change(noTiming)}
          />
        </>
      )}
    </>
  );
}
