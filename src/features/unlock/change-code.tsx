import { useState } from 'react';
import { newRecoveryCode, type OpenStore } from '../../storage/locksmith.ts';
import { Button } from '../../ui/button.tsx';
import { RecoveryCode } from './recovery-code.tsx';
import { SecretField } from './secret-field.tsx';
import { StillWorking } from './still-working.tsx';
import { useWait } from './use-wait.ts';
import { Wait } from './wait.tsx';

/** Draws a new recovery code for an open store and shows it once. For a page of settings; brings no heading. */
export function ChangeCode({ store }: { store: OpenStore }) {
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [code, setCode] = useState<string>();
  const wait = useWait();

  async function change() {
    if (busy || wait.left > 0) return;
    setBusy(true);
    setError(undefined);
    try {
      setCode(await newRecoveryCode(store, passphrase));
      setPassphrase('');
    } catch (trouble) {
      setError((trouble as Error).message);
      await wait.ask();
    }
    setBusy(false);
  }

  if (code) return <RecoveryCode code={code} level={2} onKept={() => setCode(undefined)} />;
  return (
    <>
      <p>The code that you have now stops working as soon as the new one is shown.</p>
      <SecretField
        id="code-passphrase"
        label="Passphrase"
        error={error}
        value={passphrase}
        shown={false}
        onChange={setPassphrase}
        onDone={change}
      />
      <Wait left={wait.left} waited={wait.waited} />
      {busy && <StillWorking />}
      <Button look="second" aria-disabled={busy || wait.left > 0} onClick={change}>
        {busy ? 'Making it …' : 'New recovery code'}
      </Button>
    </>
  );
}
