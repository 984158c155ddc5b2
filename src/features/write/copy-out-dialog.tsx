import { useEffect, useRef, useState } from 'react';
import { passphraseTrouble } from '../../storage/locksmith.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { saveFile } from '../../ui/save-file.ts';

interface Props {
  /** What is on the screen now, as a file locked under this passphrase. */
  copy: (passphrase: string) => Promise<Blob>;
  onClose: () => void;
}

/** The name says the day and nobody's name, as the browser keeps it in clear. */
function fileName(): string {
  return `onesheet-backup-of-one-${new Date().toLocaleDateString('sv-SE')}.age`;
}

/** Takes what is on the screen out into a file at once. */
export function CopyOutDialog({ copy, onClose }: Props) {
  const [typed, setTyped] = useState(['', '']);
  const [error, setError] = useState<string>();
  const [state, setState] = useState<'asking' | 'busy' | 'written'>('asking');
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => box.current?.showModal(), []);

  async function write() {
    if (state === 'busy') return;
    const [first = '', second] = typed;
    const trouble = passphraseTrouble(first);
    if (trouble) return setError(trouble);
    if (first !== second) return setError('The two are not the same. Type them again.');
    setError(undefined);
    setState('busy');
    try {
      saveFile(await copy(first), fileName());
      setState('written');
    } catch (e) {
      setError((e as Error).message);
      setState('asking');
    }
  }

  return (
    <dialog ref={box} onClose={onClose} aria-labelledby="copy-out">
      <h2 id="copy-out">Take a copy out</h2>
      {state === 'written' ? (
        <p role="status">
          The file is with your browser now: see that it is there, among your downloads. To bring it
          back, unlock Onesheet, here or on another computer, press Backups, and open it there with
          this passphrase.
        </p>
      ) : (
        <>
          <p>
            This assessment goes into one file, as it stands on the screen, locked under a
            passphrase. Restoring from Backups reads it. Where the disk is full, let the browser
            save it on a stick or a network drive.
          </p>
          {['Passphrase for the file', 'The same again'].map((label, at) => (
            <Field key={label} id={`copy-${at}`} label={label} error={at === 0 ? error : undefined}>
              <input
                id={`copy-${at}`}
                className="govuk-input"
                type="password"
                autoComplete="off"
                autoCapitalize="none"
                spellCheck={false}
                aria-invalid={at === 0 && error ? true : undefined}
                aria-describedby={at === 0 && error ? 'copy-0-error' : undefined}
                value={typed[at]}
                onChange={(e) =>
                  setTyped(typed.map((each, i) => (i === at ? e.target.value : each)))
                }
              />
            </Field>
          ))}
        </>
      )}
      <div className="row">
        {state !== 'written' && (
          <Button aria-disabled={state === 'busy'} onClick={write}>
            {state === 'busy' ? 'Locking the file …' : 'Save the file'}
          </Button>
        )}
        <Button look="second" onClick={() => box.current?.close()}>
          {state === 'written' ? 'Done' : 'Go back'}
        </Button>
      </div>
    </dialog>
  );
}
