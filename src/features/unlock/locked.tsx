import { type FormEvent, useState } from 'react';
import { type OpenStore, unlock, unlockWithCode } from '../../storage/door.ts';
import { Button } from '../../ui/button.tsx';
import { SecretField } from './secret-field.tsx';

/** Opens what is kept, by passphrase or by recovery code. */
export function Locked({ onOpen }: { onOpen: (store: OpenStore) => void }) {
  const [byCode, setByCode] = useState(false);
  const [secret, setSecret] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();

  async function open(e: FormEvent) {
    e.preventDefault();
    setBusy(true);
    setError(undefined);
    try {
      onOpen(await (byCode ? unlockWithCode(secret) : unlock(secret)));
    } catch (trouble) {
      setError((trouble as Error).message);
      setBusy(false);
    }
  }

  return (
    <form onSubmit={open} autoComplete="off">
      <h1>Unlock</h1>
      <SecretField
        key={String(byCode)}
        id="secret"
        label={byCode ? 'Recovery code' : 'Passphrase'}
        {...(byCode
          ? { hint: 'The code that you were shown when you chose your passphrase.' }
          : {})}
        error={error}
        value={secret}
        shown={byCode}
        focus
        onChange={setSecret}
      />
      <Button type="submit" aria-disabled={busy} onClick={(e) => busy && e.preventDefault()}>
        {busy ? 'Opening …' : 'Unlock'}
      </Button>
      <p>
        <Button
          look="link"
          onClick={() => {
            setByCode(!byCode);
            setSecret('');
            setError(undefined);
          }}
        >
          {byCode ? 'Use the passphrase' : 'Use the recovery code'}
        </Button>
      </p>
    </form>
  );
}
