import { useEffect, useMemo, useRef, useState } from 'react';
import { named } from '../../../assessment/ask.ts';
import type { CaseRecord } from '../../../assessment/record.ts';
import { toldAsText } from '../../../documents/told/as-text.ts';
import type { Told } from '../../../documents/told/told.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Field } from '../../../ui/field.tsx';
import type { Leaving } from '../write-props.ts';
import { aboutWhat, toldOf, type What, whatChoices } from './choices.ts';
import { useTaking } from './use-taking.ts';
import './out.css';

interface Props {
  record: CaseRecord;
  leaving: Leaving;
  onClose: () => void;
}

const loadWord = () => import('../../../documents/word/told-as-word.ts');
const text = 'text/plain;charset=utf-8';

/** Says how many passages are not in the text, and why, and what else is not in it or may still be. */
function saidLeft(left: number, what: What, fewer: boolean, called: string): string {
  const count = left === 1 ? '1 passage is left out' : `${left} passages are left out`;
  const others = fewer ? ', or about somebody else' : '';
  const why = `: not for {name}, or from a source that is not to be shared${others}.`;
  const first = left === 0 ? '' : named(count + why, called);
  if (!fewer) return first;
  const report = what === 'report';
  const besides = report
    ? ''
    : 'Controls, warning signs, victim liaison, answers to checks, the manager’s view and what stands overleaf are not in it.';
  const where = report ? 'levels, signs' : 'next steps, levels';
  const still = `Names may stand elsewhere, in ${where}, goals and sources: read it first.`;
  return [first, besides, still].filter(Boolean).join(' ');
}

/** One place for all the ways in which the words leave: what, and in what form. */
export function OutDialog({ record, leaving, onClose }: Props) {
  const { assessment: a, state } = record;
  const { called } = a.person;
  const [what, setWhat] = useState<What>('sheet');
  const [fewer, setFewer] = useState(false);
  const taking = useTaking(what, fewer, state, leaving.note);
  const { done, trouble } = taking;
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => box.current?.showModal(), []);
  const choices = useMemo(() => whatChoices(a), [a]);
  const taken = useMemo(
    () => (what === 'answers' ? null : toldOf(a, state, what, fewer)),
    [a, state, what, fewer],
  );
  const words = taken ? toldAsText(taken.told) : '';

  function choose(next: What) {
    setWhat(next);
    taking.clear();
  }

  const asWord = (told: Told) =>
    taking.file('as a Word document', 'docx', async () => (await loadWord()).toldAsWord(told));
  const asText = () =>
    taking.file('as plain text', 'txt', async () => new Blob([words], { type: text }));
  const asJson = () =>
    taking.file('as JSON', 'json', async () => {
      const { plainOut } = await leaving.plain();
      return new Blob([plainOut(record)], { type: 'application/json' });
    });

  return (
    <dialog ref={box} className="out" onClose={onClose} aria-labelledby="out-head">
      <h2 id="out-head">Take the text out</h2>
      <p>
        It leaves here unlocked, and whoever has it can read it.
        {leaving.note && ' The history says that it was taken out.'}
        {state === 'draft' && what !== 'answers' && ' It says DRAFT.'}
      </p>
      <Field id="out-what" label="What?" hint={aboutWhat(what, called)}>
        <select
          id="out-what"
          className="one-of"
          autoComplete="off"
          aria-describedby="out-what-hint"
          value={what}
          onChange={(e) => choose(e.target.value as What)}
        >
          {choices.map((each) => (
            <option key={each.what} value={each.what}>
              {each.title}
            </option>
          ))}
        </select>
      </Field>
      {taken && (
        <>
          <div className="choices">
            <Choice
              kind="checkbox"
              id="out-fewer"
              label={
                what === 'report'
                  ? 'Leave out what is marked as about somebody else'
                  : named(
                      'Leave out what is marked as not for {name} or about somebody else',
                      called,
                    )
              }
              checked={fewer}
              onChange={(e) => setFewer(e.target.checked)}
            />
          </div>
          <p className="small" role="status">
            {saidLeft(taken.left, what, fewer, called)}
          </p>
          <Field id="out-text" label="What it says">
            <textarea
              id="out-text"
              className="govuk-textarea out-text"
              rows={9}
              readOnly
              autoComplete="off"
              spellCheck={false}
              value={words}
            />
          </Field>
        </>
      )}
      {trouble && (
        <p className="note" role="alert">
          {trouble}
        </p>
      )}
      <p role="status">{done}</p>
      <div className="row">
        {taken ? (
          <>
            <Button onClick={() => asWord(taken.told)}>Save as a Word document</Button>
            <Button look="second" onClick={() => taking.copy(words)}>
              Copy the text
            </Button>
            <Button look="link" onClick={asText}>
              Save as plain text
            </Button>
          </>
        ) : (
          <>
            <Button onClick={asJson}>Save the file</Button>
            {import.meta.env.MODE === 'single' ? (
              <span className="small">
                Its schema came with onesheet.html: onesheet-assessment.schema.json.
              </span>
            ) : (
              <Button look="link" onClick={() => taking.schema(leaving.plain)}>
                Save its schema
              </Button>
            )}
          </>
        )}
        <Button look="link" onClick={() => box.current?.close()}>
          Close
        </Button>
      </div>
    </dialog>
  );
}
