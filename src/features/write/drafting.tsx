import { useCallback, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { FormProvider, useForm } from 'react-hook-form';
import { withCorrectionsOf } from '../../assessment/amended.ts';
import type { Assessment } from '../../assessment/assessment.ts';
import { finishedAssessment } from '../../assessment/finished.ts';
import { partOf, parts } from '../../assessment/parts.ts';
import { stillToWrite } from '../../assessment/progress.ts';
import type { CaseRecord } from '../../assessment/record.ts';
import { isReview } from '../../assessment/since.ts';
import type { FitNow } from '../../sheet/use-fit.ts';
import { useTitle } from '../../ui/title.ts';
import { Bar } from './bar.tsx';
import { Called } from './called.ts';
import { Together } from './copy/copy-later.tsx';
import { Hints } from './hints/hinting.ts';
import { useHinting } from './hints/use-hinting.ts';
import { Leave } from './leave.tsx';
import { LiveCopy } from './live-copy.tsx';
import { LiveSheet } from './live-sheet.tsx';
import { TakeOut } from './out/take-out.tsx';
import { overBy } from './over-by.ts';
import { PartPage } from './part-page.tsx';
import { Review } from './review/before.ts';
import { Saved } from './saved.tsx';
import { Side } from './side.tsx';
import { noTroubles, Troubles } from './troubles.ts';
import { useKept } from './use-kept.ts';
import { sheetKey, togetherKey, useKey } from './use-key.ts';
import { listPace, useLive } from './use-live.ts';
import { useWayTo } from './use-way-to.ts';
import type { WriteProps } from './write-props.ts';

interface Props extends WriteProps {
  /** True for what was kept beside an assessment when two tabs had written at once. */
  isCopy: boolean;
  onFinish: (record: CaseRecord) => Promise<void>;
}

/** The writing screen: the parts at the side, one part to write in, the sheet beside it. */
export function Drafting(props: Props) {
  const { record, part, onPart, keep, leaveTitle, onLeave, lock, time, onFinish, copyOut, was } =
    props;
  const { leaving, onSettings } = props;
  const before = was?.version.assessment ?? null;
  const form = useForm<Assessment>({ defaultValues: record.assessment });
  // Once shared, the screen stays so until the writer says that only they can see it, whatever the address does.
  const [shared, setShared] = useState(part === 'together');
  if (part === 'together' && !shared) setShared(true);
  const together = part === 'together' || shared;
  const [beside, setBeside] = useState(partOf(record.place.part));
  const here = together ? beside : partOf(part ?? record.place.part);
  const [live, catchUp] = useLive(form, listPace);
  const left = useMemo(() => stillToWrite(live, before), [live, before]);
  const [reading, setReading] = useState(false);
  const [listed, setListed] = useState<'asked' | 'refused' | null>(null);
  const onList = useCallback(() => setListed('asked'), []);
  const unlist = useCallback(() => setListed(null), []);
  // Whoever goes to a field or a part wants to see that, and no list over it.
  const onMove = useCallback(() => {
    setReading(false);
    setListed(null);
  }, []);
  // Another part begins with all that was written in this one, as what the person is called.
  const toPart = useCallback(
    (next: string) => {
      catchUp();
      onPart(next);
    },
    [catchUp, onPart],
  );
  const way = useWayTo(here, toPart, onMove, record.place.field);
  const [hinting, quiet] = useHinting(record, live.person, props.silencing);
  const alongside = { place: { part: here, field: way.field }, quiet };
  const saving = useKept(form, record, alongside, props);
  // Counts the refusals, so that the second one is shown as plainly as the first.
  const [refusals, setRefusals] = useState(0);
  const [refused, setRefused] = useState<string | null>(null);
  const [finishing, setFinishing] = useState(false);
  const fitNow = useRef<FitNow | null>(null);
  const plain = parts.find((p) => p.id === here)?.plain ?? '';
  useTitle(together ? 'Together' : reading && here !== 'copy' ? 'The sheet' : plain);

  const turn = useCallback(() => {
    if (together) return;
    if (reading) way.to(way.field);
    else setReading(true);
  }, [together, reading, way.to, way.field]);
  useKey(sheetKey, turn);
  const share = useCallback(() => {
    setBeside(here);
    onPart('together');
  }, [here, onPart]);
  useKey(togetherKey, () => !together && share());

  /** The finished version stands again, with the corrections asked for since; what else was written of the review stays among the earlier states. */
  const stop = useCallback(async () => {
    if (!was) return;
    await saving.flush();
    saving.close();
    const now = new Date().toISOString();
    const { finished } = was.version;
    const assessment = withCorrectionsOf(was.version.assessment, form.getValues());
    await onFinish({ ...record, state: 'finished', saved: now, finished, assessment }).catch(
      (error) => {
        saving.reopen();
        throw error;
      },
    );
    // What stands now may be a review of something else: it is opened anew.
    onLeave();
  }, [was, record, form.getValues, saving, onFinish, onLeave]);
  const stoppable = keep !== null && was?.again === false;

  const review = useMemo(
    () => (isReview(live) ? { before, live, to: way.to, stop: stoppable ? stop : null } : null),
    [before, live, way.to, stoppable, stop],
  );

  const troubles = useMemo(
    () => (refusals > 0 ? new Map(left.map((n) => [n.at, n.error])) : noTroubles),
    [refusals, left],
  );

  /** What is on the screen, saved or not. */
  function asItStands(): CaseRecord {
    const assessment = structuredClone(form.getValues());
    return { ...record, ...alongside, saved: new Date().toISOString(), assessment };
  }

  /** The same, as a file. */
  async function copy(passphrase: string): Promise<Blob> {
    if (!copyOut) throw new TypeError('No way out for a copy.');
    return copyOut(asItStands(), passphrase);
  }

  /** Finishing is the last save: nothing typed or saved after it may come over what was finished. */
  async function finish() {
    setRefused(null);
    flushSync(catchUp);
    if (!finishedAssessment(before).safeParse(form.getValues()).success) {
      setListed('refused');
      setRefusals((n) => n + 1);
      return;
    }
    const over = overBy(fitNow.current?.() ?? null);
    if (over) return setRefused(over);
    flushSync(() => setFinishing(true));
    try {
      await saving.flush();
      saving.close();
      const now = new Date().toISOString();
      const assessment = structuredClone(form.getValues());
      const finished = { ...record, quiet, saved: now, finished: now, assessment };
      await onFinish({ ...finished, state: 'finished' });
    } catch (error) {
      saving.reopen();
      setFinishing(false);
      setRefused(error instanceof Error ? error.message : String(error));
    }
  }

  const saved = keep ? <Saved saving={saving} copy={copy} /> : null;
  const timing = time?.(record.assessment.since.of) ?? null;

  // In place of the form, not over it: what is not there can't be seen by who sits beside.
  if (together)
    return (
      <FormProvider {...form}>
        <Together
          saved={saved}
          left={part !== 'together'}
          onStay={share}
          onLeave={() => {
            setShared(false);
            onPart(beside);
            way.to(way.field);
          }}
        />
        <div hidden>{timing}</div>
      </FormProvider>
    );
  return (
    <FormProvider {...form}>
      <Called value={live.person.called}>
        <Review value={review}>
          <Troubles value={troubles}>
            <div className={`write ${reading ? 'write--reading' : ''}`} inert={finishing}>
              <button type="button" className="govuk-skip-link screen-only" onClick={way.skip}>
                Skip to the part that you are writing
              </button>
              <Bar
                live={live}
                home={<Leave title={leaveTitle} letter="k" saving={saving} onLeave={onLeave} />}
                saved={saved}
                lock={lock}
                paper={here === 'copy' ? 'Page' : 'Sheet'}
                reading={reading}
                onReading={turn}
                onTogether={share}
                takeOut={<TakeOut record={asItStands} leaving={leaving} />}
              />
              <Side
                live={live}
                missing={left}
                here={here}
                onPart={way.toPart}
                listed={listed !== null}
                onList={onList}
                time={timing}
                settings={
                  onSettings && (
                    <Leave title="Settings" letter="g" saving={saving} onLeave={onSettings} />
                  )
                }
              />
              <Hints value={hinting}>
                <PartPage
                  here={here}
                  live={live}
                  left={left}
                  copy={props.isCopy}
                  way={way}
                  listed={listed}
                  onUnlist={unlist}
                  refusals={refusals}
                  refused={refused}
                  onFinish={finish}
                />
              </Hints>
              {here === 'copy' ? (
                <LiveCopy reading={reading} note={leaving.note} />
              ) : (
                <LiveSheet
                  calm={live}
                  active={way.field}
                  reading={reading}
                  onGo={way.to}
                  fitNow={fitNow}
                />
              )}
            </div>
          </Troubles>
        </Review>
      </Called>
    </FormProvider>
  );
}
