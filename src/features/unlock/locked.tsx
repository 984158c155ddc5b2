import { Suspense, useState } from 'react';
import type { OpenStore } from '../../storage/doorstep.ts';
import { Button } from '../../ui/button.tsx';
import { later } from '../../ui/later.ts';
import { doorWork } from './door-work.ts';
import { SecretField } from './secret-field.tsx';
import { StillWorking } from './still-working.tsx';
import { useWait } from './use-wait.ts';
import { Wait } from './wait.tsx';

const NewPassphrase = later(async () => (await import('./new-passphrase.tsx')).NewPassphrase);

/** Opens what is kept, by passphrase or by recovery code; after the code it asks for a new passphrase. */
export function Locked({ onOpen }: { onOpen: (store: OpenStore) => void }) {
  const [byCode, setByCode] = useState(false);
  const [secret, setSecret] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const [opened, setOpened] = useState<OpenStore>();
  const wait = useWait();

  async function open() {
    if (busy) return;
    // The wait says so itself, and what was typed stays.
    if (!byCode && wait.left > 0) return;
    setBusy(true);
    setError(undefined);
    try {
      const door = await doorWork();
      if (byCode) setOpened(await door.unlockWithCode(secret));
      else onOpen(await door.unlock(secret));
    } catch (trouble) {
      setError((trouble as Error).message);
      await wait.ask();
      setBusy(false);
    }
  }

  if (opened)
    return (
      <Suspense>
        <NewPassphrase code={secret} onDone={() => onOpen(opened)} />
      </Suspense>
    );
  const mayNot = busy || (!byCode && wait.left > 0);
  return (
    <>
      <h1>Unlock</h1>
      <SecretField
        key={String(byCode)}
        id="secret"
        label={byCode ? 'Recovery code' : 'Passphrase'}
        {...(byCode
          ? {
              hint: 'The newest code that you were shown: when you chose your passphrase, or since.',
            }
          : {})}
        error={error}
        value={secret}
        shown={byCode}
        focus
        onChange={setSecret}
        onDone={open}
      />
      {!byCode && <Wait left={wait.left} waited={wait.waited} />}
      {busy && <StillWorking />}
      <Button aria-disabled={mayNot} onClick={open}>
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
    </>
  );
}
