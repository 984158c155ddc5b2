import { type ReactNode, useEffect, useState } from 'react';
import type { CaseRecord } from '../../assessment/record.ts';
import { newId, type Shelf } from '../../storage/cases.ts';
import { saySpent } from '../../timing/say-time.ts';
import { totalMs } from '../../timing/spent.ts';
import { blankStudy } from '../../timing/study-record.ts';
import { noTiming } from '../../timing/timing.ts';
import { Asked } from '../../ui/asked.tsx';
import { Screen } from '../../ui/screen.tsx';
import { useTitle } from '../../ui/title.ts';
import { AgainstOasys } from './against-oasys.tsx';
import { AwayTimes } from './away-times.tsx';
import { OasysOfCase } from './oasys-of-case.tsx';
import { PartTimes } from './part-times.tsx';
import { type Times, theStudy, timingId } from './times.ts';
import { useKeptValue } from './use-kept-value.ts';
import './time.css';

interface Props {
  times: Times;
  shelf: Shelf<CaseRecord>;
  id: string;
  ways: ReactNode;
  lock: ReactNode;
}

/** How long one assessment has taken so far, and beside what that can be held. */
export function TimePage({ times, shelf, id, ways, lock }: Props) {
  useTitle('Time');
  const timing = useKeptValue(times.timings, timingId(id), noTiming);
  const study = useKeptValue(times.studies, theStudy, () => blankStudy(newId()));
  const [record, setRecord] = useState<CaseRecord | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    shelf
      .open(id)
      .then((kept) => {
        if (kept) setRecord(kept.value);
        else setTrouble('There is no such assessment here. It may have been deleted.');
      })
      .catch((e: Error) => setTrouble(e.message));
  }, [shelf, id]);
  const wrong = trouble ?? timing.trouble ?? study.trouble;

  return (
    <Screen ways={ways} lock={lock} layout="page time">
      {wrong && (
        <p className="note" role="alert">
          {wrong}
        </p>
      )}
      {record && timing.value && study.value && (
        <>
          <h1 className="govuk-heading-l">
            Time for <bdi>{record.assessment.person.name.trim() || 'an assessment'}</bdi>
          </h1>
          <p>
            {timing.value.sittings === 0
              ? 'Nothing has been timed yet.'
              : `${saySpent(totalMs(timing.value.spent), timing.value.sittings)}, timed here.`}
          </p>
          <p className="quiet">
            The clock runs while the form is on the screen and in use. It stops two minutes after
            the last key, pointer or scroll, and those two minutes are not counted. It keeps no
            text, and the time is never printed on the sheet.
          </p>
          <PartTimes timing={timing.value} assessment={record.assessment} />
          <AwayTimes timing={timing.value} change={timing.change} />
          <OasysOfCase
            id={id}
            record={record}
            timing={timing.value}
            study={study.value}
            change={study.change}
          />
          <AgainstOasys
            occasion={record.assessment.person.whyNow === 'review' ? 'review' : 'new'}
          />
          <h2 className="govuk-heading-m">Delete this timing</h2>
          <Asked
            does="Delete the timing of this assessment"
            asks="The time by part and what you entered go for good. The assessment stays."
            sure="Yes, delete it"
            onSure={() => timing.change(noTiming)}
          />
        </>
      )}
    </Screen>
  );
}
