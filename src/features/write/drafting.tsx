import { zodResolver } from '@hookform/resolvers/zod';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { FormProvider, useForm } from 'react-hook-form';
import type { Assessment } from '../../assessment/assessment.ts';
import { finishedAssessment } from '../../assessment/finished.ts';
import { type PartId, parts } from '../../assessment/parts.ts';
import type { CaseRecord } from '../../assessment/record.ts';
import type { Fit } from '../../sheet/fit.ts';
import { useTitle } from '../../ui/title.ts';
import { Bar } from './bar.tsx';
import { Called } from './called.ts';
import { overBy } from './over-by.ts';
import { PartPage } from './part-page.tsx';
import { SheetPanel } from './sheet-panel.tsx';
import { Side } from './side.tsx';
import { useKept } from './use-kept.ts';
import { useLive } from './use-live.ts';
import { useSheetKey } from './use-sheet-key.ts';
import { useWayTo } from './use-way-to.ts';
import type { WriteProps } from './write-props.ts';

interface Props extends WriteProps {
  onFinish: (record: CaseRecord) => Promise<void>;
}

/** The writing screen: the parts at the side, one part to write in, the sheet beside it. */
export function Drafting({ record, keep, part, onPart, beforeLock, home, lock, onFinish }: Props) {
  const form = useForm<Assessment>({
    defaultValues: record.assessment,
    resolver: zodResolver(finishedAssessment),
    reValidateMode: 'onBlur',
    shouldFocusError: false,
  });
  const here: PartId = parts.find((p) => p.id === (part ?? record.place.part))?.id ?? 'person';
  const [live, catchUp] = useLive(form);
  const [reading, setReading] = useState(false);
  const way = useWayTo(here, onPart, () => setReading(false), record.place.field);
  const kept = useKept(form, record, keep, { part: here, field: way.field }, beforeLock);
  const [listed, setListed] = useState<'no' | 'asked' | 'refused'>('no');
  const [refused, setRefused] = useState<string | null>(null);
  const fit = useRef<Fit | null>(null);
  const title = parts.find((p) => p.id === here)?.plain ?? '';
  useTitle(title);
  useSheetKey(() => setReading((now) => !now));

  async function finish() {
    setRefused(null);
    await form.handleSubmit(
      async (whole) => {
        flushSync(catchUp);
        const over = overBy(fit.current);
        if (over) return setRefused(over);
        await kept.flush();
        const now = new Date().toISOString();
        await onFinish({
          ...record,
          state: 'finished',
          saved: now,
          finished: now,
          assessment: structuredClone(whole),
        });
      },
      () => setListed('refused'),
    )();
  }

  return (
    <FormProvider {...form}>
      <Called value={live.person.called}>
        <div className={`write ${reading ? 'write--reading' : ''}`}>
          <button type="button" className="govuk-skip-link screen-only" onClick={way.skip}>
            Skip to the part that you are writing
          </button>
          <Bar
            live={live}
            state={kept.state}
            example={keep === null}
            home={home}
            lock={lock}
            reading={reading}
            onReading={() => setReading(!reading)}
          />
          <Side
            live={live}
            here={here}
            onPart={way.toPart}
            listed={listed !== 'no'}
            onList={() => setListed('asked')}
          />
          <PartPage
            here={here}
            live={live}
            way={way}
            listed={listed}
            onUnlist={() => setListed('no')}
            refused={refused}
            onFinish={() => {
              finish().catch((e: Error) => setRefused(e.message));
            }}
          />
          <SheetPanel
            live={live}
            state="draft"
            active={way.field}
            reading={reading}
            onGo={way.to}
            onFit={(now) => {
              fit.current = now;
            }}
          />
        </div>
      </Called>
    </FormProvider>
  );
}
