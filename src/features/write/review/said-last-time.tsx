import { useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Assessment } from '../../../assessment/assessment.ts';
import { sayDay, today } from '../../../assessment/day.ts';
import type { PartId } from '../../../assessment/parts.ts';
import { type Standing, standings, togetherParts } from '../../../assessment/review/standings.ts';
import { composeSheet } from '../../../sheet/compose/compose.ts';
import { saidUnder } from '../../../sheet/said-under.ts';
import { Button } from '../../../ui/button.tsx';
import { useSay } from '../called.ts';
import { type Reviewed, useReview } from './before.ts';
import './review.css';

/** In a review, at the head of a part: what was said, each thing to be said to be still true or to be rewritten. */
export function SaidLastTime({ part }: { part: PartId }) {
  const review = useReview();
  return review && <Said part={part} {...review} />;
}

function Said({ part, before, live, to }: Reviewed & { part: PartId }) {
  const { setValue, getValues } = useFormContext<Assessment>();
  const still = useWatch<Assessment, 'since.still'>({ name: 'since.still' }) ?? {};
  const sheet = useMemo(() => before && composeSheet(before, 'finished'), [before]);
  const list = useRef<HTMLUListElement>(null);
  const rows = standings(live, before).filter((row) => row.part === part);
  const open = rows.filter((row) => !row.rewritten && !row.past && !still[row.key]);
  if (rows.length === 0) return null;

  /** The focus goes on to the next thing that is to be looked at, or out of the list to the way on. */
  function goOn(from: number) {
    const all = [...(list.current?.querySelectorAll<HTMLElement>(':scope > li') ?? [])];
    const next = [...all.slice(from), ...all.slice(0, from)]
      .map((row) => row.querySelector<HTMLElement>('[data-still]'))
      .find(Boolean);
    (next ?? document.getElementById('next-part'))?.focus();
  }

  function say(keys: string[], from: number) {
    const day = today();
    flushSync(() =>
      setValue(
        'since.still',
        { ...getValues('since.still'), ...Object.fromEntries(keys.map((key) => [key, day])) },
        { shouldDirty: true },
      ),
    );
    goOn(from);
  }

  function takeBack(key: string, from: number) {
    const { [key]: _, ...rest } = getValues('since.still');
    flushSync(() => setValue('since.still', rest, { shouldDirty: true }));
    list.current
      ?.querySelectorAll<HTMLElement>(':scope > li')
      [from]?.querySelector<HTMLElement>('[data-still]')
      ?.focus();
  }

  return (
    <section className="said-last" aria-labelledby="said-last">
      <h2 id="said-last" className="part-head">
        Said on {sayDay(live.since.day)}
      </h2>
      {open.length > 1 && togetherParts.includes(part) && (
        <Button
          look="second"
          className="small-button"
          onClick={() =>
            say(
              open.map((row) => row.key),
              rows.length,
            )
          }
        >
          Still true, all of this part
        </Button>
      )}
      <ul ref={list}>
        {rows.map((row, i) => (
          <OneSaid
            key={row.key}
            row={{ ...row, still: still[row.key] ?? '' }}
            words={sheet && row.was ? saidUnder(sheet, row.was.under) : ''}
            onStill={() => say([row.key], i + 1)}
            onTakeBack={() => takeBack(row.key, i)}
            onRewrite={() => to(row.at)}
          />
        ))}
      </ul>
    </section>
  );
}

interface OneProps {
  row: Standing;
  words: string;
  onStill: () => void;
  onTakeBack: () => void;
  onRewrite: () => void;
}

function OneSaid({ row, words, onStill, onTakeBack, onRewrite }: OneProps) {
  const say = useSay();
  const called = say(row.was?.called ?? row.called);
  const of = <span className="hidden-but-read">: {called}</span>;
  return (
    <li>
      <p>
        <b>{called}</b> {words}
      </p>
      <div className="row">
        {row.rewritten ? (
          <span className="quiet">Rewritten below</span>
        ) : row.past ? (
          <>
            <span>Its day is past: give it a new one, or take it out.</span>
            <Button look="link" className="small" data-still="" onClick={onRewrite}>
              Rewrite{of}
            </Button>
          </>
        ) : row.still ? (
          <>
            <span className="said-still">Still true, {sayDay(row.still)}</span>
            <Button look="link" className="small" onClick={onTakeBack}>
              Take that back{of}
            </Button>
          </>
        ) : (
          <>
            <Button look="second" className="small-button" data-still="" onClick={onStill}>
              Still true{of}
            </Button>
            <Button look="link" className="small" onClick={onRewrite}>
              Rewrite{of}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}
