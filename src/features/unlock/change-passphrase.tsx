import { useState } from 'react';
import { changePassphrase, type OpenStore } from '../../storage/locksmith.ts';
import { Button } from '../../ui/button.tsx';
import { PassphraseTwiceFields } from './passphrase-twice.tsx';
import { SecretField } from './secret-field.tsx';
import { StillWorking } from './still-working.tsx';
import { usePassphraseTwice } from './use-passphrase-twice.ts';
import { useWait } from './use-wait.ts';
import { Wait } from './wait.tsx';

export { ChangeCode } from './change-code.tsx';

/** Changes the passphrase of an open store. For a page of settings; brings no heading of its own. */
export function ChangePassphrase({ store }: { store: OpenStore }) {
  const [old, setOld] = useState('');
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(false);
  const twice = usePassphraseTwice();
  const wait = useWait();

  async function change() {
    if (busy || wait.left > 0) return;
    setDone(false);
    setError(undefined);
    const passphrase = twice.chosen();
    if (passphrase === null) return;
    setBusy(true);
    try {
      await changePassphrase(store, old, passphrase);
      setOld('');
      twice.clear();
      setDone(true);
    } catch (trouble) {
      setError((trouble as Error).message);
      await wait.ask();
    }
    setBusy(false);
  }

  return (
    <>
      <SecretField
        id="old"
        label="Passphrase until now"
        error={error}
        value={old}
        shown={twice.shown}
        onChange={setOld}
        onDone={change}
      />
      <PassphraseTwiceFields twice={twice} label="New passphrase" onDone={change} />
      <Wait left={wait.left} waited={wait.waited} />
      {busy && <StillWorking />}
      <Button look="second" aria-disabled={busy || wait.left > 0} onClick={change}>
        {busy ? 'Changing …' : 'Change passphrase'}
      </Button>
      <p role="status">
        {done &&
          'The passphrase is changed. Your recovery code is still the same. Backup files keep the passphrase that they were made with.'}
      </p>
    </>
  );
}
