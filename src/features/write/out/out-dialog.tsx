import { useEffect, useMemo, useRef, useState } from 'react';
import { named } from '../../../assessment/ask.ts';
import { today } from '../../../assessment/day.ts';
import type { CaseRecord } from '../../../assessment/record.ts';
import { toldAsText } from '../../../documents/told/as-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Field } from '../../../ui/field.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import type { Leaving } from '../write-props.ts';
import { aboutWhat, saidOf, toldOf, type What, whatChoices } from './choices.ts';
import './out.css';

interface Props {
  record: CaseRecord;
  leaving: Leaving;
  onClose: () => void;
}

const loadWord = () => import('../../../documents/word/told-as-word.ts');
const text = 'text/plain;charset=utf-8';

/** Says how many passages are not in the text, and why. */
function saidLeft(left: number, fewer: boolean, called: string): string {
  if (left === 0) return '';
  const count = left === 1 ? '1 passage is left out' : `${left} passages are left out`;
  const others = fewer ? ', or it is about somebody else' : '';
  return `${count}: ${named('not for {name}', called)}, or from a source that is not to be shared${others}.`;
}

/** One place for all the ways in which the words leave: what, and in what form. */
export function OutDialog({ record, leaving, onClose }: Props) {
  const { assessment: a, state } = record;
  const { called } = a.person;
  const [what, setWhat] = useState<What>('sheet');
  const [fewer, setFewer] = useState(false);
  const [done, setDone] = useState('');
  const [trouble, setTrouble] = useState('');
  const busy = useRef(false);
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
    setDone('');
    setTrouble('');
  }

  /** One at a time. What can't be noted now goes in with the next event: no full disk may keep the text in here. */
  async function take(how: string, give: () => Promise<string>, failed: string) {
    if (busy.current) return;
    busy.current = true;
    setDone('');
    setTrouble('');
    try {
      const said = await give();
      const less = fewer && what !== 'answers' ? ', with passages left out' : '';
      await leaving.note?.(`${saidOf(what)}${less}, ${how}`).catch(() => undefined);
      setDone(said);
    } catch {
      setTrouble(failed);
    } finally {
      busy.current = false;
    }
  }

  /** The name says the day and nobody's name, as the browser keeps it in clear. */
  function give(file: Blob, ending: string): string {
    const kind = what.startsWith('part/') ? 'part' : what;
    const draft = state === 'draft' ? '-draft' : '';
    const name = `onesheet-${kind}${draft}-${today()}.${ending}`;
    saveFile(file, name);
    return `The browser has the file ${name} now: look among what you downloaded.`;
  }

  const unmade = 'The file could not be made. Load the page again, then try once more.';
  const asWord = () =>
    take(
      'as a Word document',
      async () => {
        if (!taken) return '';
        return give(await (await loadWord()).toldAsWord(taken.told), 'docx');
      },
      unmade,
    );
  const asText = () =>
    take('as plain text', async () => give(new Blob([words], { type: text }), 'txt'), unmade);
  const asJson = () =>
    take(
      'as JSON',
      async () => {
        const json = (await leaving.plain()).plainOut(record);
        return give(new Blob([json], { type: 'application/json' }), 'json');
      },
      unmade,
    );

  function copy() {
    return take(
      'copied as plain text',
      async () => {
        await navigator.clipboard.writeText(words);
        return 'Copied. Paste it where it is wanted.';
      },
      'The browser would not copy it. Press Ctrl and A in the box, then Ctrl and C.',
    );
  }

  async function schema() {
    const { plainSchema } = await leaving.plain();
    const name = 'onesheet-assessment.schema.json';
    saveFile(new Blob([plainSchema], { type: 'application/schema+json' }), name);
    setDone(`The browser has the file ${name} now. It holds nothing of anybody.`);
  }

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
                  ? 'Leave out what is about somebody else'
                  : named('Leave out what is not for {name} or is about somebody else', called)
              }
              checked={fewer}
              onChange={(e) => setFewer(e.target.checked)}
            />
          </div>
          <p className="small" role="status">
            {saidLeft(taken.left, fewer, called)}
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
            <Button onClick={asWord}>Save as a Word document</Button>
            <Button look="second" onClick={copy}>
              Copy the text
            </Button>
            <Button look="link" onClick={asText}>
              Save as plain text
            </Button>
          </>
        ) : (
          <>
            <Button onClick={asJson}>Save the file</Button>
            <Button look="link" onClick={() => schema().catch(() => setTrouble(unmade))}>
              Save its schema
            </Button>
          </>
        )}
        <Button look="link" onClick={() => box.current?.close()}>
          Close
        </Button>
      </div>
    </dialog>
  );
}
