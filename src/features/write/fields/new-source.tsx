import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Assessment } from '../../../assessment/assessment.ts';
import { sourceAsks as asks, withSource } from '../../../assessment/sources.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { describedBy, Field } from '../../../ui/field.tsx';
import { useSay } from '../called.ts';

/** A source as far as it is typed: kept when one leaves without adding it. */
export interface SourceDraft {
  what: string;
  date: string;
  secret: boolean;
}

interface Props {
  draft: SourceDraft;
  onAdded: (id: string) => void;
  onDone: () => void;
}

/** Enters a source where it is first needed. Enter adds it, Escape leaves without. */
export function NewSource({ draft, onAdded, onDone }: Props) {
  const { getValues, setValue } = useFormContext<Assessment>();
  const [what, setWhat] = useState(draft.what);
  const [date, setDate] = useState(draft.date);
  const [secret, setSecret] = useState(draft.secret);
  const [error, setError] = useState<string>();
  const id = useId();
  const say = useSay();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  useEffect(() => {
    Object.assign(draft, { what, date, secret });
  }, [draft, what, date, secret]);

  function add() {
    if (!what.trim()) {
      setError('Say what the source is.');
      first.current?.focus();
      return;
    }
    const key = crypto.randomUUID();
    setValue('sources', withSource(getValues('sources'), key, what, date, secret), {
      shouldDirty: true,
    });
    Object.assign(draft, { what: '', date: '', secret: false });
    onAdded(key);
    onDone();
  }

  function onKey(e: KeyboardEvent) {
    if (e.key === 'Escape') onDone();
    else if (e.key === 'Enter' && (e.target as HTMLElement).tagName === 'INPUT') add();
    else return;
    e.preventDefault();
  }

  return (
    <div className="new-source" role="group" aria-label="A new source" onKeyDown={onKey}>
      <Field id={`${id}-what`} label={asks.what.ask} hint={asks.what.hint} error={error} small>
        <input
          id={`${id}-what`}
          ref={first}
          className="govuk-input"
          autoComplete="off"
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(`${id}-what`, asks.what.hint, error)}
          value={what}
          onChange={(e) => setWhat(e.target.value)}
        />
      </Field>
      <Field id={`${id}-date`} label={asks.date.ask} hint={asks.date.hint} small>
        <input
          id={`${id}-date`}
          className="govuk-input govuk-input--width-20"
          autoComplete="off"
          aria-describedby={describedBy(`${id}-date`, asks.date.hint)}
          value={date}
          onChange={(e) => setDate(e.target.value)}
        />
      </Field>
      <Choice
        kind="checkbox"
        id={`${id}-private`}
        label={say(asks.private.ask)}
        checked={secret}
        onChange={(e) => setSecret(e.target.checked)}
      />
      <div className="row">
        <Button className="small-button" onClick={add}>
          Add this source
        </Button>
        <Button look="link" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
