import { type ReactNode, useEffect, useState } from 'react';
import { Link } from 'wouter';
import { newId } from '../../storage/cases.ts';
import { wholeMinutes } from '../../timing/say-time.ts';
import { totalMs } from '../../timing/spent.ts';
import { blankStudy, type Study } from '../../timing/study-record.ts';
import { Screen } from '../../ui/screen.tsx';
import { useTitle } from '../../ui/title.ts';
import { OasysEntry } from './oasys-entry.tsx';
import { Pairs } from './pairs.tsx';
import { StopwatchPanel } from './stopwatch-panel.tsx';
import { StudyFiles } from './study-files.tsx';
import { type Times, theStudy, timedIn, timingId } from './times.ts';
import { Unpaired } from './unpaired.tsx';
import { useKeptValue } from './use-kept-value.ts';
import './time.css';

interface Props {
  times: Times;
  ways: ReactNode;
  lock: ReactNode;
}

/** The practitioner's own study of how long OASys and the sheet take. */
export function StudyPage({ times, ways, lock }: Props) {
  useTitle('Time study');
  const {
    value: study,
    trouble,
    change,
  } = useKeptValue(times.studies, theStudy, () => blankStudy(newId()));

  const [sheets, setSheets] = useState<{ id: string; minutes: number }[]>([]);
  useEffect(() => {
    times.timings
      .list()
      .then(({ kept }) =>
        setSheets(
          kept.map(({ id, value }) => ({ id, minutes: wholeMinutes(totalMs(value.spent)) })),
        ),
      )
      .catch(() => undefined);
  }, [times]);

  const without = (id: string) => (now: Study) => ({
    ...now,
    pairs: now.pairs.filter((p) => p.id !== id),
    others: now.others.filter((p) => p.id !== id),
  });

  return (
    <Screen ways={ways} lock={lock} layout="page time">
      <h1 className="govuk-heading-l">OASys and the sheet: a study of time</h1>
      <p>
        Time an OASys here while you do it elsewhere, and put it beside the sheet of the same case.
        The minutes are yours: they stay on this computer unless you save the file and send it.
      </p>
      <p className="row">
        <Link href="/study/protocol">How to run a pilot with ten practitioners</Link>
        <Link href="/study/model">What a model says of both forms</Link>
      </p>
      {trouble && (
        <p className="note" role="alert">
          {trouble}
        </p>
      )}
      {study && (
        <>
          <h2 className="govuk-heading-m">Time an OASys</h2>
          <p>
            For one that belongs to a case here, start from that case: its history and its finished
            sheet lead to its time.
          </p>
          <StopwatchPanel study={study} of="" usual="new" change={change} />
          <OasysEntry of="" usual="new" change={change} />
          {(['new', 'review'] as const).map((occasion) => (
            <Pairs
              key={occasion}
              occasion={occasion}
              pairs={[...study.pairs, ...study.others].filter((p) => p.for === occasion)}
              me={study.me}
              onRemove={(id) => change(without(id))}
            />
          ))}
          <Unpaired
            sheets={sheets
              .filter(({ id }) => !study.paired.some((of) => timingId(of) === id))
              .filter(({ minutes }) => minutes > 0)
              .map(({ id, minutes }) => ({ review: timedIn(id).reviews > 0, minutes }))}
            oasys={study.oasys}
            onRemove={(id) =>
              change((now) => ({ ...now, oasys: now.oasys.filter((o) => o.id !== id) }))
            }
          />
          <StudyFiles study={study} change={change} />
        </>
      )}
    </Screen>
  );
}
