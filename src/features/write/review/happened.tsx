import { useRef } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { allAreas } from '../../../assessment/area.ts';
import type { Assessment } from '../../../assessment/assessment.ts';
import { blankDecision, caps } from '../../../assessment/overleaf.ts';
import { parts } from '../../../assessment/parts.ts';
import { type Happening, happeningOf, happenings } from '../../../assessment/review/happenings.ts';
import { sinceAsks as asks, blankHappened } from '../../../assessment/since.ts';
import { Button } from '../../../ui/button.tsx';
import { useSay } from '../called.ts';
import { DayField } from '../fields/day-field.tsx';
import { TickField } from '../fields/tick-field.tsx';
import { WordsField } from '../fields/words-field.tsx';
import { Rows } from '../parts/rows.tsx';
import { useRows } from '../parts/use-rows.ts';
import { useReview } from './before.ts';

/** What has happened: a kind is pressed, the day and a few words are typed, and the passages that it may touch are a press away. */
export function Happened() {
  const list = useRows('since.happened');
  const nothing = useWatch<Assessment, 'since.nothing'>({ name: 'since.nothing' });
  const { setValue } = useFormContext<Assessment>();
  const tiles = useRef<HTMLFieldSetElement>(null);

  function add(kind: string) {
    list.append(blankHappened(crypto.randomUUID(), kind));
    setValue('since.nothing', false, { shouldDirty: true });
  }

  return (
    <>
      <Rows
        what="Change"
        rows={list.rows}
        add=""
        full=""
        atMost={0}
        onAdd={() => tiles.current?.querySelector('button')?.focus()}
        onRemove={list.remove}
        written={list.written}
      >
        {(row, i) => (
          <OneHappened index={i} kind={happeningOf((row as { kind?: string }).kind ?? '')} />
        )}
      </Rows>
      <fieldset className="tiles" ref={tiles}>
        <legend className="govuk-label field-label">
          {list.rows.length > 0 ? 'What else has happened?' : asks.happened.ask}
        </legend>
        {happenings.map((kind) => (
          <button key={kind.id} type="button" className="tile" onClick={() => add(kind.id)}>
            {kind.title}
          </button>
        ))}
      </fieldset>
      {(list.rows.length === 0 || nothing) && <TickField at="since.nothing" ask={asks.nothing} />}
    </>
  );
}

function OneHappened({ index, kind }: { index: number; kind: Happening }) {
  const at = `since.happened.${index}` as const;
  return (
    <>
      <p>
        <b>{kind.title}</b> <span className="quiet">{kind.think}</span>
      </p>
      <div className="pair">
        <DayField at={`${at}.on`} ask={asks.on} loose small />
        <WordsField at={`${at}.what`} ask={asks.what} small />
      </div>
      <Touches kind={kind} />
    </>
  );
}

/** The passages that a change may touch, and, where it may mean recall or breach, the place for the decision. */
function Touches({ kind }: { kind: Happening }) {
  const review = useReview();
  const say = useSay();
  const { getValues, setValue } = useFormContext<Assessment>();
  if (!review) return null;
  const { live, to } = review;
  const areas = allAreas(live.areas).filter(({ id }) =>
    (kind.touches.areas as readonly string[]).includes(id),
  );
  const touched = [
    ...areas.map(({ id, title }) => ({ at: `areas.answers.${id}.state`, title })),
    ...parts
      .filter(({ id }) => kind.touches.parts.includes(id))
      .map(({ id, title }) => ({ at: `${id}.`, title: say(title) })),
  ];

  function decide() {
    const decisions = getValues('overleaf.decisions');
    if (decisions.length >= caps.decisions) return to('overleaf.decisions.0.what');
    // Empty: what was decided, and when, is nobody's to say but the writer's.
    setValue('overleaf.decisions', [...decisions, blankDecision(crypto.randomUUID())], {
      shouldDirty: true,
    });
    to(`overleaf.decisions.${decisions.length}.what`);
  }

  return (
    <p className="small touches">
      It may touch:{' '}
      {touched.map(({ at, title }) => (
        <Button key={at} look="link" onClick={() => to(at)}>
          {title}
        </Button>
      ))}
      {kind.decide && (
        <Button look="link" onClick={decide}>
          Write the decision overleaf: recall or breach, for and against
        </Button>
      )}
    </p>
  );
}
