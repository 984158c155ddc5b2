import { useLayoutEffect, useRef, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Assessment } from '../../../assessment/assessment.ts';
import {
  strengthAsks as asks,
  blankStrength,
  strengthKinds,
} from '../../../assessment/strengths.ts';
import { Button } from '../../../ui/button.tsx';
import { useSay } from '../called.ts';
import { PassageField } from '../fields/passage-field.tsx';
import { TickField } from '../fields/tick-field.tsx';
import { WordsField } from '../fields/words-field.tsx';
import { Rows } from './rows.tsx';
import { StrengthGoals } from './strength-goals.tsx';
import { useRows } from './use-rows.ts';

/** What a strength is asked as when its kind is one that this version does not know. */
const ownKind = strengthKinds[strengthKinds.length - 1] as (typeof strengthKinds)[number];

export function StrengthsPart() {
  const list = useRows('strengths.list');
  const none = useWatch<Assessment, 'strengths.none'>({ name: 'strengths.none' });
  const [choosing, setChoosing] = useState(list.rows.length === 0);
  const [asked, setAsked] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const { setValue } = useFormContext<Assessment>();
  const say = useSay();

  // "Add a strength" has gone to make room for the kinds: the focus goes on to them.
  useLayoutEffect(() => {
    if (choosing && asked) first.current?.focus();
  }, [choosing, asked]);

  function add(kind: string) {
    list.append(blankStrength(crypto.randomUUID(), kind));
    setValue('strengths.none', false);
    setChoosing(false);
  }

  return (
    <>
      <Rows
        what="Strength"
        rows={list.rows}
        add="Add a strength"
        full=""
        atMost={choosing ? 0 : undefined}
        onAdd={() => {
          setChoosing(true);
          setAsked(true);
        }}
        onRemove={list.remove}
        written={list.written}
      >
        {(row, i) => {
          const kind =
            strengthKinds.find((k) => k.id === (row as { kind?: string }).kind) ?? ownKind;
          return (
            <>
              <PassageField
                at={`strengths.list.${i}.what`}
                ask={{ ask: kind.title, hint: kind.ask }}
              />
              <div className="pair">
                <PassageField at={`strengths.list.${i}.undone`} ask={asks.undone} small />
                <PassageField at={`strengths.list.${i}.built`} ask={asks.built} small />
              </div>
              <StrengthGoals index={i} />
            </>
          );
        }}
      </Rows>
      {choosing && (
        <fieldset className="tiles">
          <legend className="govuk-label field-label">
            {say(
              list.rows.length > 0
                ? 'What else is there?'
                : 'What is there already? Choose one to begin with.',
            )}
          </legend>
          {strengthKinds.map((k, i) => (
            <button
              key={k.id}
              ref={i === 0 ? first : null}
              type="button"
              className="tile"
              onClick={() => add(k.id)}
            >
              {say(k.title)}
            </button>
          ))}
          {list.rows.length > 0 && (
            <Button look="link" onClick={() => setChoosing(false)}>
              Cancel
            </Button>
          )}
        </fieldset>
      )}
      {(list.rows.length === 0 || none) && (
        <>
          <TickField at="strengths.none" ask={{ ask: 'None that I can see yet' }} />
          {none && <WordsField at="strengths.tried" ask={asks.tried} />}
        </>
      )}
    </>
  );
}
