import { type FormEvent, useState } from 'react';
import { type OpenStore, passphraseTrouble, setUp } from '../../storage/door.ts';
import { readSettings, saveSettings } from '../../storage/settings.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import { RecoveryCode } from './recovery-code.tsx';
import { SecretField } from './secret-field.tsx';

interface Props {
  onOpen: (store: OpenStore) => void;
  onLook: () => void;
}

/** The first time: look round, or choose a passphrase and be given the recovery code. */
export function FirstUse({ onOpen, onLook }: Props) {
  const [writer, setWriter] = useState('');
  const [role, setRole] = useState('');
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<{ at: 'first' | 'second'; text: string } | null>(null);
  const [made, setMade] = useState<{ store: OpenStore; recoveryCode: string } | null>(null);

  async function make(e: FormEvent) {
    e.preventDefault();
    const weak = passphraseTrouble(first);
    if (weak) return setError({ at: 'first', text: weak });
    if (first !== second)
      return setError({ at: 'second', text: 'The two are not the same. Type it again.' });
    setBusy(true);
    setError(null);
    try {
      const done = await setUp(first);
      await saveSettings(done.store, {
        ...(await readSettings(done.store)),
        writer: writer.trim(),
        role: role.trim(),
      });
      setMade(done);
    } catch (trouble) {
      setError({ at: 'first', text: (trouble as Error).message });
      setBusy(false);
    }
  }

  if (made) return <RecoveryCode code={made.recoveryCode} onKept={() => onOpen(made.store)} />;
  return (
    <>
      <h1>An assessment on one sheet of A4</h1>
      <div className="look">
        <p>New here? Open a made-up case and try everything. Nothing of it is kept.</p>
        <Button look="second" onClick={onLook}>
          Look round first
        </Button>
      </div>
      <form onSubmit={make} autoComplete="off">
        <h2 className="govuk-heading-m">Choose a passphrase</h2>
        <p>
          It protects everything that you write here, which stays on this computer and is sent
          nowhere. It can’t be reset by anybody: without it, or the recovery code that you are about
          to get, what you wrote can’t be read again.
        </p>
        <SecretField
          id="first"
          label="Passphrase"
          hint="At least 12 characters. Four words that don’t belong together are strong and easy to keep in mind."
          error={error?.at === 'first' ? error.text : undefined}
          value={first}
          shown={shown}
          onChange={setFirst}
        />
        <SecretField
          id="second"
          label="The same again"
          error={error?.at === 'second' ? error.text : undefined}
          value={second}
          shown={shown}
          onChange={setSecond}
        />
        <div className="field">
          <Choice
            kind="checkbox"
            id="shown"
            label="Show what I type"
            checked={shown}
            onChange={(e) => setShown(e.target.checked)}
          />
        </div>
        <Field
          id="writer"
          label="Your name"
          hint="As it should stand on what you write. You can change it each time."
        >
          <input
            id="writer"
            className="govuk-input"
            autoComplete="off"
            aria-describedby="writer-hint"
            value={writer}
            onChange={(e) => setWriter(e.target.value)}
          />
        </Field>
        <Field id="role" label="Your role" hint="For example probation officer">
          <input
            id="role"
            className="govuk-input"
            autoComplete="off"
            aria-describedby="role-hint"
            value={role}
            onChange={(e) => setRole(e.target.value)}
          />
        </Field>
        <Button type="submit" aria-disabled={busy} onClick={(e) => busy && e.preventDefault()}>
          {busy ? 'Setting up …' : 'Set it up'}
        </Button>
      </form>
    </>
  );
}
